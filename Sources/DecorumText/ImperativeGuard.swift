extension TextAnalysis {
  /// Whether the range begins where an order stands: at the start of the text, a line, a sentence
  /// or a list item, after an emoji, arrow, colon or dash, or after words that lead up to one
  /// ("please", "and then", "if you like it,").
  ///
  /// "in order for", "repair shop", "Best Buy" and "we buy" are none.
  package func isImperative(_ range: Range<Int>) -> Bool {
    let i = tokenIndex(endingAfter: range.lowerBound)
    // A match may begin inside a token (`#buynow`, `e-shop`): then it is part of a name, unless the
    // rest is Markdown's emphasis.
    if i < tokens.count, tokens[i].range.lowerBound < range.lowerBound,
      tokens[i].kind != .punctuation,
      !bytes[tokens[i].range.lowerBound..<range.lowerBound].allSatisfy({ $0 == 0x5F })
    {
      return false
    }
    return orderStands(before: i, match: range, behindAnd: true)
  }

  /// Whether an order may begin at the token at `index`.
  ///
  /// - Parameter behindAnd: whether "and" may join it to an order before. Not asked again there, so
  ///   that a text of "and"s costs no more than any other.
  private func orderStands(before index: Int, match: Range<Int>, behindAnd: Bool) -> Bool {
    var i = index - 1
    while i >= 0, i >= index - 8 {
      let token = tokens[i]
      switch token.kind {
      case .newline, .emoji, .link: return true
      // At the start of a line or behind a break they are an address, else part of a sentence.
      case .hashtag, .mention: break
      case .number, .email: return false
      case .punctuation:
        guard isComma(token) else { return opensOrder(i) }
        return followsLeadIn(comma: i, match: match)
      case .word:
        let word = spelling(i)
        if ImperativeWords.always.contains(word) { return true }
        if ImperativeWords.and.contains(word) { return behindAnd && joinsOrders(and: i) }
        guard ImperativeWords.leadIns.contains(word) else { return false }
      }
      i -= 1
    }
    return i < 0
  }

  private func isComma(_ token: Token) -> Bool {
    let value = bytes.scalar(at: token.range.lowerBound).value
    return value == 0x2C || value == 0xFF0C || value == 0x3001
  }

  /// Whether a mark before a word lets an order begin.
  private func opensOrder(_ index: Int) -> Bool {
    let token = tokens[index]
    switch bytes.scalar(at: token.range.lowerBound).value {
    // Inside a word or an amount they open nothing: `$`, `&`, `@`, `%`, `+`, `=`, apostrophes.
    case 0x24, 0x25, 0x26, 0x27, 0x2B, 0x40, 0x2019, 0x20AC, 0xA3: return false
    case 0x2D, 0x2F, 0x5F, 0x2010, 0x2011:
      // A hyphen between words is part of a compound; with a blank, or at the start, it is a dash.
      guard token.range.lowerBound > 0 else { return true }
      let before = bytes.scalar(before: token.range.lowerBound)?.value ?? 0x20
      return !CharacterClass(before).isWordLike
    default: return true
    }
  }

  /// After a comma: "today only, shop …", "hey Jo, grab …", but not inside a list or after a
  /// clause that has just named its subject ("we design, order and ship").
  private func followsLeadIn(comma: Int, match: Range<Int>) -> Bool {
    let next = tokenIndex(endingAfter: match.upperBound)
    let isFollowedByList =
      next < tokens.count && tokens[next].range.lowerBound >= match.upperBound
      && (isComma(tokens[next])
        || (tokens[next].kind == .word && ImperativeWords.listJoiners.contains(spelling(next))))
    var words: [String] = []
    var i = comma - 1
    loop: while i >= 0, words.count < 24 {
      switch tokens[i].kind {
      case .word, .number, .mention, .hashtag: words.append(spelling(i))
      case .newline, .emoji, .link: break loop
      case .punctuation:
        if Sentences.isTerminator(bytes, tokens[i]) || opensOrder(i), !isComma(tokens[i]) {
          break loop
        }
      case .email: break
      }
      i -= 1
    }
    guard let first = words.last else { return true }
    if ImperativeWords.verbs.contains(first) { return true }
    if isFollowedByList { return false }
    if ImperativeWords.conditions.contains(first) { return true }
    return !(ImperativeWords.subjects.contains(first) && words.count > 1)
  }

  /// "click and buy", not "we design and order": the clause before must be an order itself.
  private func joinsOrders(and index: Int) -> Bool {
    var i = index - 1
    var first: String?
    var count = 0
    loop: while i >= 0, count < 12 {
      switch tokens[i].kind {
      case .word: first = spelling(i)
      case .number: first = ""
      case .hashtag, .mention, .email: break
      case .newline, .emoji, .link: break loop
      case .punctuation:
        if isComma(tokens[i]) || opensOrder(i) { break loop }
      }
      if tokens[i].kind == .word, let word = first, ImperativeWords.verbs.contains(word),
        orderStands(before: i, match: tokens[i].range, behindAnd: false)
      {
        return true
      }
      i -= 1
      count += 1
    }
    // "And buy now" opens its sentence.
    return first == nil
  }
}

/// English first; the short connectives of de, fr, es and it beside it, since they do not collide.
enum ImperativeWords {
  /// An order may follow whatever stands before.
  static let always: Set<String> = ["please", "pls", "plz", "bitte", "svp", "let's", "lets"]

  /// An order may follow if one could stand in their place.
  static let leadIns: Set<String> = [
    "now", "then", "so", "just", "today", "simply", "quick", "quickly", "hurry", "also", "again",
    "go", "come", "always", "kindly", "instead", "first", "next", "finally", "here", "don't", "do",
    "dont", "never", "not", "still", "ok", "okay", "hey", "psst", "folks", "guys", "friends",
    "y'all",
    "tomorrow", "tonight", "only", "ready", "why", "or", "but", "plus", "yes", "no", "either",
    "why",
    "run", "step", "psa", "pssst", "oh", "well",
    "jetzt", "dann", "nun", "also", "einfach", "gleich", "schnell", "heute", "hier", "noch", "doch",
    "maintenant", "alors", "vite", "puis", "aujourd'hui", "ici", "donc", "ahora", "entonces",
    "luego", "ya", "hoy", "aquí", "ora", "adesso", "poi", "subito", "oggi", "qui", "allora", "oder",
    "ou", "o", "nicht", "ne", "non",
  ]

  static let and: Set<String> = ["and", "&", "und", "et", "y", "e", "n"]

  static let listJoiners: Set<String> = ["and", "or", "und", "oder", "et", "ou", "y", "o", "e"]

  /// A comma after a clause that begins so may be followed by an order.
  static let conditions: Set<String> = [
    "if", "when", "whenever", "for", "before", "until", "while", "once", "since", "because", "as",
    "wenn", "falls", "bevor", "solange", "si", "quand", "pour", "avant", "cuando", "para", "antes",
    "se", "quando", "per", "prima",
  ]

  /// A clause that begins so has its own verb.
  static let subjects: Set<String> = [
    "i", "we", "they", "he", "she", "you", "who", "which", "that", "people", "customers", "ich",
    "wir", "er", "sie", "je", "nous", "il", "elle", "ils", "yo", "nosotros", "él", "ella", "io",
    "noi", "lui", "lei",
  ]

  /// What posts order most.
  static let verbs: Set<String> = Set(
    """
    add act apply be become begin book browse buy call check choose claim click comment come \
    contact create dig discover dm do don't donate double download drop email enjoy enter explore \
    find follow get give go grab head help hit hop hurry invest invite join keep learn leave let \
    like listen look love make meet message pass pay pick pop post pre-order preorder press read \
    register reply repost reserve retweet rt run save say schedule scroll search see sell send \
    share shop sign snag snap start stay step stock stop subscribe swipe switch tag take tap tell \
    text think treat try turn type unlock upgrade use view visit vote wait want watch win write \
    besuch besuche besucht bestell bestelle bestellt klick klicke klickt kauf kaufe kauft hol holt \
    komm kommt schau schaut sicher sichere sichert folge folgt teile teilt like liket markiere \
    abonniere melde meldet nutze nutzt probiere probiert geh geht \
    cliquez clique achetez achète commandez commande venez viens découvrez découvre profitez profite \
    abonnez abonne suivez suis partagez partage likez like allez va visitez visite utilisez utilise \
    compra compren comprad haz haga hagan pincha entra visita ven vengan descubre aprovecha sigue \
    comparte usa pide regístrate apúntate suscríbete \
    acquista acquistate clicca cliccate vieni venite scopri scoprite approfitta segui seguite \
    condividi condividete compra comprate ordina ordinate vai andate visita visitate iscriviti \
    prenota prenotate metti mettete
    """.listedWords)
}
