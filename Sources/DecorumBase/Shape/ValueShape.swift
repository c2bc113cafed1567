/// What may stand behind a key.
///
/// In YAML the parsers take scalars as they are spelled: `since: 0.1` is a text to them, and `"5"` is
/// a number. In JSON each type is itself.
package indirect enum ValueShape: Sendable {
  case text
  /// A text that may be spelled as a number, in JSON too: ids.
  case name
  /// A text for which there are usual words.
  case suggestion([String])
  /// A text that a regular expression (ECMA-262) matches.
  case pattern(String, examples: [String])
  case flag
  case integer(least: Int?)
  case number
  case choice([String])
  /// A list, one item of which may stand alone; nothing is an empty list.
  case oneOrMore(ValueShape)
  /// A list; nothing is an empty one.
  case list(ValueShape)
  /// A list that is always there.
  case array(ValueShape)
  /// Looked up when it is needed: conditions hold conditions.
  case shaped(@Sendable () -> MappingShape)
  /// Also nothing at all.
  case optional(ValueShape)
  case either([ValueShape])
  case anything
  /// Anywhere from here down a value may be `$name`, an option of the rule.
  case fillable(ValueShape)

  package static func mapping(
    _ shape: @autoclosure @escaping @Sendable () -> MappingShape
  ) -> ValueShape {
    .shaped(shape)
  }

  /// A mapping that may be left empty.
  package static func section(
    _ shape: @autoclosure @escaping @Sendable () -> MappingShape
  ) -> ValueShape {
    .optional(.shaped(shape))
  }

  package static var integer: ValueShape { .integer(least: nil) }
  package static var texts: ValueShape { .oneOrMore(.text) }

  package static func choice<Choice>(of type: Choice.Type) -> ValueShape
  where Choice: CaseIterable & RawRepresentable<String> {
    .choice(type.allCases.map(\.rawValue))
  }

  /// The mapping that may stand here, if that is plain.
  package var mappingShape: MappingShape? {
    switch self {
    case .shaped(let shape): shape()
    case .optional(let value), .fillable(let value): value.mappingShape
    case .either(let values): values.lazy.compactMap(\.mappingShape).first
    default: nil
    }
  }
}
