/// The languages that lexical rules may speak. Others are *unknown* to them.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case en, de, fr, es, it

  /// Written out: in another module the one that comes with the enum is called through its protocol.
  package static func == (a: Language, b: Language) -> Bool { a.number == b.number }
}

/// Some of the languages, as a word of bits.
package struct LanguageSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package init(_ language: Language) { rawValue = 1 << UInt8(language.number) }

  package init(_ languages: some Sequence<Language>) {
    rawValue = languages.reduce(0) { $0 | LanguageSet($1).rawValue }
  }

  @inline(__always)
  package func contains(_ language: Language) -> Bool {
    rawValue >> UInt8(language.number) & 1 != 0
  }
}

extension Language {
  /// Its place among all of them.
  package var number: Int {
    switch self {
    case .en: 0
    case .de: 1
    case .fr: 2
    case .es: 3
    case .it: 4
    }
  }
}
