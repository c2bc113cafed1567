/// The words that every text of a language is full of: they tell the language, and they are not
/// what a text is about.
enum StopWords {
  static func of(_ language: Language) -> Set<String> { sets[language] ?? [] }

  private static let sets: [Language: Set<String>] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map {
      ($0, Set(list($0).listedWords))
    })

  static func list(_ language: Language) -> String {
    switch language {
    case .en:
      """
      a about after again all also am an and any are aren't as at be because been before being \
      both but by can can't could couldn't did didn't do does doesn't doing don't down each every \
      few for from further get got had has have having he her here hers him his how i i'd i'll \
      i'm i've if in into is isn't it it's its just let's like me more most much my no not now of \
      off on one only or other our out over own same she should so some such than that that's \
      the their them then there these they they're this those through to too under until up us \
      very was wasn't we we'll we're we've were what when where which while who why will with \
      won't would you you'll you're you've your yours
      """
    case .de:
      """
      aber alle als also am an andere auch auf aus bei beim bin bis bist da dann das dass dein \
      deine dem den der des dich die dies diese dieser dieses dir doch du durch ein eine einem \
      einen einer eines er es etwas euch euer eure für gegen gibt hab habe haben hast hat hatte \
      hier ich ihr ihre ihren im immer in ins ist ja jede jeder jetzt kann kein keine können \
      machen man mehr mein meine mich mir mit muss nach nicht noch nun nur ob oder ohne schon \
      sehr sein seine seit sich sie sind so um und uns unser unsere unter viel vom von vor war \
      was weil wenn wer werden wie wieder wir wird wo zu zum zur über
      """
    case .fr:
      """
      a à ai alors au aussi aux avec avez avons bien c'est ce ces cet cette chez comme comment \
      dans de des donc du elle elles en encore est et été être eu fait faire il ils j'ai je la le \
      les leur leurs lui l' ma mais me même mes moi mon n'est ne nos notre nous on ont ou où par \
      pas plus pour qu'il qu'on qu'un quand que qui sa sans se ses si son sont sous sur ta te tes \
      toi ton tous tout toute toutes très tu un une va vers vos votre vous y
      """
    case .es:
      """
      a al algo así aunque cada como con cuando cómo de del desde donde dos durante e el ella \
      ellos en entre era es esa ese eso esta estas este esto estos está están fue ha hace han \
      hasta hay la las le les lo los me mi mis mucho muy más nada ni no nos nosotros nuestra \
      nuestro o os otra otro para pero por porque qué que quien se ser si sin sobre son su sus sí \
      también te tiene todo todos tu tus tú un una uno unos vosotros y ya yo
      """
    case .it:
      """
      a ad agli ai al alla alle anche ancora avere c'è che chi ci come con così cosa cui da dal \
      dalla dei del della delle dello di dove due e ed era essere fa gli ha hai hanno ho i il in \
      io la le lei lo loro lui l'ha ma me mi mia mio molto ne nei nel nella nelle noi non nostra \
      nostro o ogni per perché più poi può qual quando quanto quello questa questi questo qui se \
      sei senza si sia siamo solo sono su sua sul sulla suo te ti tra tu tua tuo tutti tutto un \
      una uno vi voi è
      """
    }
  }
}

/// Words and letters for language detection, with those of languages that no rule speaks.
enum LanguageWords {
  /// Word → the languages that use it often; two or more share it.
  static let byWord: [String: [String]] = {
    var languages: [String: [String]] = [:]
    for language in Language.allCases {
      for word in StopWords.of(language) { languages[word, default: []].append(language.rawValue) }
    }
    for (code, words) in others {
      for word in Set(words.listedWords) { languages[word, default: []].append(code) }
    }
    return languages
  }()

  /// Letters that hardly any other language here uses.
  static let letters: [UInt32: String] = {
    var table: [UInt32: String] = [:]
    let rows = [
      ("de", "ß"), ("fr", "œŒ"), ("es", "ñÑ"), ("it", "ìÌ"), ("pt", "ãõÃÕ"), ("pl", "łŁąęśźżĄĘŚŹŻ"),
      ("da", "øØ"), ("tr", "ğşıĞŞİ"), ("hu", "őűŐŰ"), ("cs", "řůěŘŮĚ"), ("ro", "țșăȚȘĂ"),
      ("vi", "ơưđƠƯĐ"),
    ]
    for (language, letters) in rows {
      for letter in letters.unicodeScalars { table[letter.value] = language }
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
