/// The top-level domains that make a dotted word a link: all country codes, and the generic ones
/// that people use. A link to any other needs its `https://`, `www.` or a path.
enum TopLevelDomains {
  static let all: Set<String> = Set(
    (countries + " " + generic).listedWords)

  /// Country codes that are English words: `done.so` is rather a slip than Somalia.
  static let words: Set<String> = ["am", "as", "by", "do", "in", "is", "my", "no", "so", "to"]

  private static let countries = """
    ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs \
    bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee \
    eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm \
    hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb \
    lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz \
    na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs \
    ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st sv sx sy sz tc td tf tg th tj tk tl tm \
    tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
    """
  private static let generic = """
    com org net edu gov mil int info biz name pro museum app dev shop store online site website \
    space tech blog xyz club live news world today life media agency digital studio design art \
    music video photo photos email cloud page link click social bio guru wiki group team work \
    works tools software systems solutions services company business center academy education \
    school university training coach health healthcare care clinic doctor dental fitness yoga \
    beauty fashion style boutique jewelry shoes clothing eco bike cars auto taxi travel tours \
    vacations holiday hotel flights restaurant bar pub cafe coffee beer wine pizza kitchen \
    recipes food farm garden house homes property realestate rent land london berlin hamburg \
    koeln paris wien swiss madrid nyc tokyo amsterdam africa asia cat foundation charity ngo ong \
    gives fund bank finance financial money credit insurance tax legal law lawyer game games fun \
    party events tickets show film movie theater sport football run zone network host hosting \
    domains bot gmbh bzh scot wales ist gal eus quebec ltd inc llc deals sale gift gifts promo \
    coupons discount market marketing plus best top vip win one example test
    """
}
