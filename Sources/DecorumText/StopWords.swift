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
