import DecorumBase
import DecorumRules
import Testing

@Suite struct PackFileTests {
  @Test(
    arguments: [
      ("promo/pure-promotion.yaml", .rule(RuleID(known: "promo/pure-promotion"))),
      ("promo/pure-promotion.yml", .rule(RuleID(known: "promo/pure-promotion"))),
      ("_signals/offer.yaml", .signal("offer")), ("_tables/words.yml", .table("words")),
      ("_presets/strict.yaml", .preset("strict")),
      // What is not a rule is called as its author likes.
      ("_signals/My offer.v2.yaml", .signal("My offer.v2")),
      ("_signals/\u{301}a.yaml", .signal("\u{301}a")), ("_signals/.yaml", .stray),
      ("_signals/deep/offer.yaml", .stray), ("_other/offer.yaml", .stray),
      ("offer.yaml", .stray), (".yaml", .stray), ("promo/.yaml", .stray),
      ("promo/Shout.yaml", .stray), ("promo/deep/shout.yaml", .stray), ("promo/shout", .stray),
      ("promo/shout.json", .stray), ("promo/2x.yaml", .stray), ("/shout.yaml", .stray),
    ] as [(String, PackFile.Role)])
  func placeSaysTheRole(path: String, role: PackFile.Role) {
    #expect(PackFile(pack: "house", path: path, source: SourceID(0), bytes: []).role == role)
  }
}
