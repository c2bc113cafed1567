/// What denies, forbids or doubts, per language, and what only looks like it.
struct NegationWords: Sendable {
  struct Verdict: Sendable {
    let words: [String]
    /// A bare "is not": must follow at once.
    let isWeak: Bool
  }

  let negators: Set<String>
  /// Beginnings of a word that negate it (`n'achetez`).
  var prefixes: [String] = []
  /// Several words that negate what follows.
  let phrases: [[String]]
  /// "stop": negates what is said, not what is done on the way to buying.
  var stops: Set<String> = []
  var stopped: Set<String> = []
  /// After a negator they urge: "don't miss".
  let urging: Set<String>
  /// How many words after the negator an urging word may stand.
  var urgingReach = 2
  /// Whether they may stand right before it, too: "zögert nicht".
  var urgesBackwards = false
  /// Before a negator they take its edge: "why not".
  var softeners: Set<String> = []
  /// Words that begin another clause.
  let breaks: Set<String>
  /// "and our serum works": a joiner with a new subject begins another clause.
  var joins: Set<String> = []
  var subjects: Set<String> = []
  let alternatives: Set<String>
  /// Negators that stand behind their verb.
  var after: Set<String> = []
  var afterReach = 0
  let verdicts: [Verdict]
  /// Left out when verdicts are looked for.
  var adverbs: Set<String> = []

  static func of(_ language: Language) -> NegationWords {
    switch language {
    case .en: english
    case .de: german
    case .fr: french
    case .es: spanish
    case .it: italian
    }
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.listedWords)
  }

  private static func phrases(_ list: String) -> [[String]] {
    list.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
  }

  private static func verdicts(_ strong: String, weak: String = "") -> [Verdict] {
    phrases(strong).map { Verdict(words: $0, isWeak: false) }
      + phrases(weak).map { Verdict(words: $0, isWeak: true) }
  }

  private static let english = NegationWords(
    negators: set(
      """
      not never no without isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't \
      cannot couldn't shouldn't mustn't ain't hasn't haven't hadn't needn't dont doesnt isnt cant \
      wont didnt arent nobody none nothing neither nor hardly avoid avoiding beware against hate \
      hates hated despise ban banned banning distrust ignore myth myths refuse refuses unlike
      """),
    phrases: phrases(
      """
      instead of, rather than, tired of, sick of, fed up with, enough of, enough with, done with, \
      wary of, end of, the opposite of, far from, skeptical of, sceptical of, watch out for, \
      look out for, anyone who, anyone promising, accounts that, brands that, \
      posts that, run from
      """),
    stops: set("stop stops quit"),
    stopped: set(
      """
      saying posting using promising telling calling asking shouting pitching pretending believing \
      trusting falling trying selling sending writing with being making claiming offering pushing \
      putting spamming tagging the this that these those your
      """),
    urging: set(
      """
      miss wait hesitate forget delay sleep worry lose blink only just matter doubt wonder problem \
      problems worries better beats resist believe regret been overthink snooze later wasting brainer \
      further late longer linger ado strings excuses hurry stop
      """),
    softeners: set("why if or whether"),
    breaks: set(
      """
      but so because since though although yet if when while whereas until unless then which
      """),
    joins: set("and or"),
    subjects: set(
      "i we you he she it they our my your this these i'm we're you're it's we've we'll just please"
    ),
    alternatives: set("or nor"),
    verdicts: verdicts(
      """
      is a myth, are a myth, are myths, is a lie, are lies, is a scam, are scams, are a scam, \
      is nonsense, are nonsense, is bullshit, is spam, is fake, are fake, is hype, is just hype, \
      is a red flag, are red flags, are a red flag, is a fairy tale, are fairy tales, is snake oil, \
      is a joke, is wrong, is illegal, is dishonest, is misleading, are misleading, doesn't exist, \
      don't exist, does not exist, do not exist, doesn't work, don't work, does not work, \
      do not work, never works, never work, won't work, didn't work, isn't real, aren't real, \
      is not real, are not real, is not a thing, isn't a thing, sounds like, sound like, \
      is why people, makes me cringe, make me cringe, is not advice, is not a strategy, \
      isn't a strategy, is not a plan, isn't a plan, is meaningless, means nothing, mean nothing
      """, weak: "is not, are not, isn't, aren't, was not, wasn't"),
    adverbs: set(
      """
      usually often always simply mostly nearly almost pure total complete completely really \
      basically probably actually all both such still
      """))

  private static let german = NegationWords(
    negators: set(
      """
      nicht nie niemals kein keine keinen keinem keiner keines ohne niemand nichts weder statt \
      anstatt vermeide vermeidet vermeiden gegen mythos märchen
      """),
    phrases: phrases("schluss mit, finger weg von, vorsicht vor, warnen vor, warnt vor, genug von"),
    urging: set(
      """
      verpassen verpasst verpass warten warte wartet zögern zögere zögert vergessen vergiss vergesst \
      nur lange länger entgehen bloß mehr problem zweifel frage wunder umsonst zufällig
      """), urgingReach: 3, urgesBackwards: true,
    softeners: set("warum wieso ob"),
    breaks: set("aber sondern denn weil wenn falls obwohl dann also damit bevor bis"),
    joins: set("und"),
    subjects: set("ich wir du ihr er sie es unser unsere mein meine dieses diese"),
    alternatives: set("oder noch"),
    after: set("nicht nie niemals kein keine keinen nichts"), afterReach: 3,
    verdicts: verdicts(
      """
      ist ein mythos, sind ein mythos, gibt es nicht, ist unsinn, ist quatsch, sind unsinn, \
      sind quatsch, ist gelogen, ist eine lüge, ist betrug, ist abzocke, ist ein märchen, \
      sind märchen, klingt nach, klingen nach, ist verboten
      """))

  private static let french = NegationWords(
    negators: set(
      """
      ne pas jamais sans aucun aucune ni évitez évite éviter arrêtez arrête stop méfiez méfie contre \
      mythe plutôt
      """), prefixes: ["n'"],
    phrases: phrases("au lieu de, assez de, marre de, marre des, fini les, halte aux"),
    urging: set(
      """
      manquez manque ratez rate raté hésitez hésite attendez attends oubliez oublie seulement tardez \
      tarde passez plus attendre hésiter tarder problème soucis souci doute
      """), urgingReach: 3, urgesBackwards: true,
    softeners: set("pourquoi"),
    breaks: set("mais car parce si quand lorsque alors donc puisque"),
    joins: set("et"),
    subjects: set("je nous vous tu il elle ils elles notre nos mon ma mes ce cette"),
    alternatives: set("ou ni"),
    after: set("pas jamais"), afterReach: 2,
    verdicts: verdicts(
      """
      est un mythe, sont un mythe, n'existe pas, n'existent pas, ne marche pas, ne marchent pas, \
      ne fonctionne pas, est une arnaque, est un mensonge, sont des mensonges, est interdit
      """))

  private static let spanish = NegationWords(
    negators: set(
      """
      no nunca jamás sin ningún ninguna ninguno ni nada tampoco nadie evita evite evitar evitad \
      cuidado contra mito
      """),
    phrases: phrases("en vez de, en lugar de, basta de, deja de, dejad de, dejen de, harto de"),
    urging: set(
      """
      pierdas pierda pierdan perdáis perder esperes espere esperen esperéis esperar dudes dude dudar \
      olvides olvide olviden olvidar solo sólo quedes quede importa duda dejes dejar problema
      """), urgingReach: 3,
    softeners: set("qué porqué"),
    breaks: set("pero porque si cuando aunque sino entonces pues"),
    joins: set("y"),
    subjects: set("yo nosotros tú usted él ella ellos nuestro nuestra mi este esta"),
    alternatives: set("o ni"),
    verdicts: verdicts(
      """
      es un mito, son un mito, no existe, no existen, es mentira, son mentira, no funciona, \
      no funcionan, es una estafa, es falso, está prohibido
      """))

  private static let italian = NegationWords(
    negators: set(
      """
      non mai senza nessun nessuna nessuno niente né nulla evita evitate evitare attenti contro mito
      """),
    phrases: phrases("invece di, al posto di, basta con, smetti di, smettete di, stufo di"),
    urging: set(
      """
      perdere perdete perderti perdetevi perderlo aspettare aspettate esitare esitate dimenticare \
      dimenticate solo soltanto lasciarti fartelo farti scappare problema dubbio tardare
      """), urgingReach: 3,
    softeners: set("perché"),
    breaks: set("ma perché se quando anche però allora quindi"),
    joins: set("e"),
    subjects: set("io noi tu voi lui lei loro nostro nostra mio mia questo questa"),
    alternatives: set("o né"),
    verdicts: verdicts(
      """
      è un mito, sono un mito, non esiste, non esistono, è una bufala, sono bufale, non funziona, \
      non funzionano, è una truffa, è falso, è vietato
      """))
}
