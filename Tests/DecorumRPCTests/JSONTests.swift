import DecorumRPC
import Foundation
import TestSupport
import Testing

/// Values as they are read and written: by the letter, within limits, and back to the same.
@Suite struct JSONTests {
  struct Good: Sendable, CustomTestStringConvertible {
    let text: String
    let value: JSON
    init(_ text: String, _ value: JSON) { (self.text, self.value) = (text, value) }
    var testDescription: String { text }
  }

  @Test(arguments: [
    Good("null", .null), Good(" true\r\n", true), Good("false", false),
    Good("0", 0), Good("-0", 0), Good("-12", -12), Good("1.5e2", .double(150)),
    Good("2.0", .double(2)), Good("9223372036854775807", .int(.max)),
    Good("9223372036854775808", .double(9_223_372_036_854_775_808)),
    Good("1e999", .double(.infinity)), Good("-1e999", .double(-.infinity)),
    Good(#""""#, ""), Good(#""a\"\\\/\b\f\n\r\t\u0041é""#, "a\"\\/\u{8}\u{C}\n\r\tAé"),
    Good(#""\ud83d\udc4d""#, "👍"), Good(#""\uD83D\uDC4D""#, "👍"),
    // Halves of pairs alone: each one unit of UTF-16, as it was.
    Good(#""\ud83d""#, "\u{FFFD}"), Good(#""\udc4d\ud83d""#, "\u{FFFD}\u{FFFD}"),
    Good(#""\ud83dx""#, "\u{FFFD}x"), Good(#""\ud83d\u0041""#, "\u{FFFD}A"),
    Good(#""\ud83d\ud83d\udc4d""#, "\u{FFFD}👍"), Good(#""\ud83d\n""#, "\u{FFFD}\n"),
    Good("[]", []), Good("[ 1 , [ ] ]", [1, []]), Good("{}", [:]),
    Good(#"{ "a" : 1, "b":{"c":[null]} }"#, ["a": 1, "b": ["c": [.null]]]),
  ])
  func aValueIsRead(_ good: Good) throws {
    let value = try JSONParser.parse(Array(good.text.utf8))
    #expect(value == good.value)
    #expect(try JSONParser.parse(value.bytes) == value)
  }

  @Test(arguments: [
    "", " ", "nul", "nulls", "True", "tru", "01", "-", "+1", ".5", "1.", "1e", "1e+", "0x10", "NaN",
    "\"", "\"a", "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\ud83d\\u12\"", "\"a\nb\"",
    "\"\u{0}\"", "'a'", "[", "[1", "[1,", "[1,]", "[,]", "[1 2]", "{", "{\"a\"", "{\"a\":",
    "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{\"a\" 1}", "{1:2}", "1 2", "[]]", "\u{FEFF}1",
    "\u{A0}1", "1\u{0}",
  ])
  func whatIsNoJSONIsRefused(_ text: String) {
    #expect(throws: JSONParser.Fault.self) { try JSONParser.parse(Array(text.utf8)) }
  }

  @Test func theLastOfSeveralMembersCounts() throws {
    let value = try JSONParser.parse(Array(#"{"a":1,"b":2,"a":3}"#.utf8))
    #expect(value["a"] == 3)
    #expect(value["b"] == 2)
    #expect(value["c"] == nil)
    #expect(String(decoding: value.bytes, as: UTF8.self) == #"{"a":1,"b":2,"a":3}"#)
  }

  @Test func aStringThatIsNotUTF8IsRefused() {
    let samples: [[UInt8]] = [
      [0xFF], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
    ]
    for sample in samples {
      for around in [[], Array(#"\n"#.utf8)] {
        let text = [UInt8(ascii: "\"")] + around + sample + [UInt8(ascii: "\"")]
        #expect(throws: JSONParser.Fault.self) { try JSONParser.parse(text) }
      }
    }
  }

  @Test func depthAndNumberAreBounded() throws {
    var limits = JSONParser.Limits()
    limits.depth = 3
    limits.values = 5
    func parse(_ text: String) throws -> JSON {
      try JSONParser.parse(Array(text.utf8), within: limits)
    }
    #expect(try parse("[[[1]]]") == [[[1]]])
    #expect(throws: JSONParser.Fault.self) { try parse("[[[[]]]]") }
    #expect(throws: JSONParser.Fault.self) { try parse(#"{"a":{"a":{"a":{}}}}"#) }
    #expect(try parse("[1,2,3,4]") == [1, 2, 3, 4])
    #expect(throws: JSONParser.Fault.self) { try parse("[1,2,3,4,5]") }
    // A million brackets end in a fault and not in the end of the stack.
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: JSONParser.Fault.self) { try JSONParser.parse(deep) }
  }

  /// Foundation reads what is written as the same value.
  @Test func randomValuesComeBack() throws {
    var numbers = SeededNumbers(20_261_122)
    for _ in 0..<500 {
      let value = Self.randomValue(depth: 0, using: &numbers)
      let bytes = value.bytes
      #expect(!bytes.contains { $0 < 0x20 })
      #expect(try JSONParser.parse(bytes) == value)
      let other = try JSONSerialization.jsonObject(
        with: Data(bytes), options: [.fragmentsAllowed])
      let again = try JSONSerialization.data(
        withJSONObject: [other], options: [.withoutEscapingSlashes])
      // Foundation does not keep the order of members, so only lists and texts are held against it.
      if !Self.hasObject(value) { #expect(try JSONParser.parse(Array(again)) == [value]) }
    }
  }

  static func hasObject(_ value: JSON) -> Bool {
    value.members != nil || value.array?.contains(where: hasObject) ?? false
  }

  static func randomValue(depth: Int, using numbers: inout SeededNumbers) -> JSON {
    switch Int.random(in: 0..<(depth > 4 ? 5 : 8), using: &numbers) {
    case 0: return .null
    case 1: return .bool(.random(using: &numbers))
    case 2: return .int(.random(in: -1_000_000...1_000_000, using: &numbers))
    case 3, 4:
      let scalars = "a\"\\\n\t\u{0}\u{85}\u{2028}é日👍\u{FFFE}/".unicodeScalars
      return .string(
        String(
          String.UnicodeScalarView(
            (0..<Int.random(in: 0..<8, using: &numbers)).compactMap { _ in
              scalars.randomElement(using: &numbers)
            })))
    case 5:
      return .object(
        (0..<Int.random(in: 0..<4, using: &numbers)).map {
          JSON.Member("m\($0)", randomValue(depth: depth + 1, using: &numbers))
        })
    default:
      return .array(
        (0..<Int.random(in: 0..<4, using: &numbers)).map { _ in
          randomValue(depth: depth + 1, using: &numbers)
        })
    }
  }
}
