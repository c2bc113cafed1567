/// Words and letters for language detection, with those of languages that no rule speaks. Languages go by
/// their number in `codes`.
enum LanguageWords {
  /// ISO 639-1.
  static let codes: [String] = lists.map(\.code) + ["hu", "cs", "vi"]

  /// The words that texts of a language are full of, blanks between them; two or more languages share some.
  static let lists: [(code: String, words: String)] =
    Language.allCases.map { ($0.rawValue, StopWords.list($0)) } + others

  /// Which languages use a word often.
  static let table = LanguageTable(lists.map(\.words))

  /// Letters that hardly any other language here uses.
  static let letters: [UInt32: Int] = {
    var table: [UInt32: Int] = [:]
    let rows = [
      ("de", "ß"), ("fr", "œŒ"), ("es", "ñÑ"), ("it", "ìÌ"), ("pt", "ãõÃÕ"), ("pl", "łŁąęśźżĄĘŚŹŻ"),
      ("da", "øØ"), ("tr", "ğşıĞŞİ"), ("hu", "őűŐŰ"), ("cs", "řůěŘŮĚ"), ("ro", "țșăȚȘĂ"),
      ("vi", "ơưđƠƯĐ"),
    ]
    for (language, letters) in rows {
      guard let number = codes.firstIndex(of: language) else { continue }
      for letter in letters.unicodeScalars { table[letter.value] = number }
    }
    return table
  }()

  private static let others: [(String, String)] = [
    (
      "nl",
      """
      aan af al als altijd bij ben bent dan dat de deze die dit doen door dus een en er geen gaan \
      haar had hebben heeft heb het hier hij hoe ik in is je jij jouw kan kunnen maar me meer met \
      mij mijn moet na naar niet nog nu of om ons onze ook op over te toch tot uit van veel voor \
      waar want waren was wat we wel werd wij wil worden zal ze zich zijn zo zou
      """
    ),
    (
      "pt",
      """
      a ao aos as até com como da das de dela dele depois do dos e ela ele eles em entre essa esse \
      está estão eu foi há isso isto já lhe mais mas me mesmo meu minha muito na nas nem no nos \
      não nós o os ou para pela pelo por porque quando que quem se sem ser seu sua são só também \
      te tem tudo um uma você vocês à é
      """
    ),
    (
      "da",
      """
      af alle at av blev da de den der det dig din du efter ej eller en er et for fordi fra få har \
      hvad hvis hvor hun han i ikke ind jeg kan kun man med meget men mig min må nu når og også om \
      op os over på sig sin skal som så til ud var ved vi vil være
      """
    ),
    (
      "sv",
      """
      alla att av bara blir de dem den det din du där efter eller en ett finns från få för ha han \
      har hon hur här i inte jag kan man med men mer mig min mycket nu när och också om oss på \
      sig ska som så till under upp ut var vara vi vid vill är över
      """
    ),
    (
      "pl",
      """
      ale bardzo bez by być co czy dla do go i ich ja jak jest jego jej już ma mi mnie może na nie \
      nas o od po pod przez się są tak tam te tego ten to tu tylko tym w we z za ze że żeby
      """
    ),
    (
      "tr",
      "ama bana ben bir biz bu bunu çok çünkü da daha de değil en gibi her için ile kadar ki mi mu "
        + "ne nasıl o olarak olan sen şey var ve veya ya yok"
    ),
    (
      "id",
      "ada adalah aku anda apa atau bagi bisa dan dari dengan di dia hanya ini itu juga kami kamu "
        + "karena ke kita lagi lebih oleh pada saya sebagai sudah tidak untuk yang"
    ),
    (
      "ro",
      "acest aceasta al am ar are au ca că ce cu de din doar este eu fi fost în la le mai mult nu "
        + "o pe pentru prin sa să se si și sunt un una"
    ),
    (
      "fi",
      "ei en että he hän ja jo joka jos kanssa kuin kun me mikä mitä mutta myös ne niin nyt olen "
        + "oli on ovat se sen sitä tai tämä vain voi"
    ),
    (
      "ca",
      "a al amb això aquest aquesta com de del dels els el en és està fins ha hi i ja la les més "
        + "molt no o per però què que qui s'ha se sense són també tot un una"
    ),
  ]
}

/// Words by their hashes, each with the languages that have it. Sixty-four bits of hash stand for the word: a
/// run over one draft makes the table before it does anything, and strings would take it ten times as
/// long.
struct LanguageTable {
  /// By slot, 0 = nothing.
  private var hashes: [UInt64]
  private var languages: [UInt32]
  /// Three times as many as there are words.
  private static let slots = 4096

  /// - Parameter lists: words in lower case with blanks between them, at most 32 lists.
  init(_ lists: [String]) {
    hashes = Array(repeating: 0, count: LanguageTable.slots)
    languages = Array(repeating: 0, count: LanguageTable.slots)
    for (number, list) in lists.enumerated() {
      for word in list.utf8.split(separator: UInt8(ascii: " ")) {
        let hash = LanguageTable.hash(word)
        let slot = place(of: hash)
        hashes[slot] = hash
        languages[slot] |= 1 << UInt32(number)
      }
    }
  }

  /// - Parameter hash: of a word.
  /// - Returns: the place of the word, the same for the same word, and its languages as bits; nil where no
  ///   language has it.
  func find(_ hash: UInt64) -> (place: Int, languages: UInt32)? {
    let slot = place(of: hash)
    return hashes[slot] == hash ? (slot, languages[slot]) : nil
  }

  /// Where a hash is, or would be.
  private func place(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (LanguageTable.slots - 1)
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (LanguageTable.slots - 1) }
    return slot
  }

  /// - Parameter word: in lower case, in UTF-8.
  static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in word { hash.combine(byte) }
    return hash.value
  }

  /// FNV-1a, 64 bits. Not `DecorumBase`'s: a call into another module for each letter costs more than the
  /// letter.
  struct WordHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func combine(_ byte: UInt8) {
      value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
  }
}
