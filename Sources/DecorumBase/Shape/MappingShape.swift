/// What one mapping of a document may hold: its keys, what stands behind each, and a line that says
/// what it is for.
///
/// The parsers of rules and configurations are held to it key by key (`MappingReader`), and the JSON
/// Schemas that editors use are rendered from it, so that neither can know a key that the other does
/// not. It says what may be written, never how it is read.
package struct MappingShape: Sendable {
  /// What the schema calls it: `condition`.
  package let name: String
  /// What messages call it, with its article: "a condition".
  package let what: String
  package let doc: String
  package var keys: [KeyShape]
  /// Keys that the user chooses, in several sorts; without any there are none but `keys`.
  package var others: [OtherKeys] = []
  /// One of these keys must be there, and no second one.
  package var exactlyOne: [String] = []
  /// One of these keys must be there.
  package var atLeastOne: [String] = []
  /// Keys that do something only beside others.
  package var beside: [Companions] = []
  /// Required here, or in each item of a list further down.
  package var hereOrInEach: Distributed?
  /// Keys that are required where another one is a certain word.
  package var cases: [Case] = []
  /// A key that is a list beside another one, and a mapping without it.
  package var listBeside: (key: String, other: String)?
  /// Some key must be there, whichever.
  package var isNeverEmpty = false
  /// How many keys there may be.
  package var atMost: Int?

  package struct OtherKeys: Sendable {
    /// A regular expression (ECMA-262) for the whole key; nil = any.
    package let pattern: String?
    package let value: ValueShape

    package init(_ value: ValueShape, pattern: String? = nil) {
      self.value = value
      self.pattern = pattern
    }
  }

  package struct Companions: Sendable {
    package let keys: [String]
    package let needOneOf: [String]

    package init(_ keys: [String], needOneOf: [String]) {
      self.keys = keys
      self.needOneOf = needOneOf
    }
  }

  package struct Case: Sendable {
    package let key: String
    package let word: String
    package let needs: String

    package init(_ key: String, is word: String, needs: String) {
      self.key = key
      self.word = word
      self.needs = needs
    }
  }

  package struct Distributed: Sendable {
    package let key: String
    /// Keys that lead to the list.
    package let path: [String]

    package init(_ key: String, below path: [String]) {
      self.key = key
      self.path = path
    }
  }

  package init(_ name: String, _ what: String, _ doc: String, keys: [KeyShape] = []) {
    self.name = name
    self.what = what
    self.doc = doc
    self.keys = keys
  }

  package subscript(key: String) -> KeyShape? { keys.first { $0.name == key } }

  /// Whether a parser may ask for this key.
  package func describes(_ key: String) -> Bool { self[key] != nil || !others.isEmpty }

  package func with(_ change: (inout MappingShape) -> Void) -> MappingShape {
    var shape = self
    change(&shape)
    return shape
  }
}

/// One key of a mapping.
package struct KeyShape: Sendable {
  package let name: String
  package let value: ValueShape
  package let doc: String
  package var isRequired = false
  /// Conditions on other posts: signals know of one post only.
  package var isForRulesOnly = false

  package init(_ name: String, _ value: ValueShape, _ doc: String) {
    self.name = name
    self.value = value
    self.doc = doc
  }

  package var required: KeyShape {
    var key = self
    key.isRequired = true
    return key
  }

  package var forRulesOnly: KeyShape {
    var key = self
    key.isForRulesOnly = true
    return key
  }
}
