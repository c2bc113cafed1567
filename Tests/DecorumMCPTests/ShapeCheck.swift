import DecorumBase
import DecorumRPC
import Testing

/// Holds a value to a shape, to the letter: all keys, no others, in order, of the right kinds.
enum ShapeCheck {
  static func faults(_ json: JSON, _ shape: MappingShape, at path: String = "$") -> [String] {
    guard let members = json.members else { return ["\(path) is \(json.kind)"] }
    var faults: [String] = []
    let (found, wanted) = (members.map(\.name), shape.keys.map(\.name))
    if Set(found) != Set(wanted) || found.count != wanted.count {
      faults.append("\(path) has \(found), not \(wanted)")
    }
    for key in shape.keys {
      #expect(key.isRequired, "\(key.name): an answer always has all its keys")
      if let value = json[key.name] {
        faults += self.faults(value, key.value, at: "\(path).\(key.name)")
      }
    }
    return faults
  }

  private static func faults(_ json: JSON, _ shape: ValueShape, at path: String) -> [String] {
    let holds: Bool
    switch shape {
    case .text: holds = json.string != nil
    case .flag: holds = json.bool != nil
    case .integer(let least): holds = json.int.map { $0 >= least ?? .min } ?? false
    case .choice(let words): holds = json.string.map(words.contains) ?? false
    case .array(let item):
      guard let items = json.array else { return ["\(path) is \(json.kind)"] }
      return items.enumerated().flatMap { faults($1, item, at: "\(path)[\($0)]") }
    case .shaped(let shape): return faults(json, shape(), at: path)
    case .optional(let inner): return json.isNull ? [] : faults(json, inner, at: path)
    default: return ["\(path): answers have no values of this shape"]
    }
    return holds ? [] : ["\(path) is \(json.kind), not as its shape says"]
  }
}
