import DecorumBase
import DecorumReaders
import Testing

/// What is JSON and what is not, by cases of our own.
@Suite struct JSONGrammarTests {
  @Test(arguments: [
    "[]", "{}", "42", "-0", "0.5", "1e9", "1E+2", "-1.25e-3", "true", "false", "null", "\"\"",
    " \t\r\n[] \n", "[1,2]", "[[[[]]]]", "{\"a\":{\"b\":[]}}", "[\"\\u00e9\\n\\/\"]", "[\"é🙂\"]",
    "[\"\\ud83d\\ude42\"]", "{\"\":0}", "{\"a\":1,\"a\":2}", "[ null , true ]", "\u{FEFF}[]",
    "[\"\u{7F}\"]", "[\"\\u0000\"]", "{\"a\" : [ 1 , { } ] }", "[1.0E0]", "\"[\"", "[{}]",
  ])
  func accepted(_ text: String) {
    #expect(!read(JSONReader(source: source), text).ids.contains("input/json"))
  }

  @Test(arguments: [
    "", " ", "[", "]", "{", "}", "[1,]", "[,1]", "[1 2]", "[1]]", "{\"a\"}", "{\"a\":}",
    "{\"a\":1,}", "{a:1}", "{'a':1}", "{\"a\" 1}", "{1:1}", "[01]", "[-]", "[+1]", "[.5]", "[1.]",
    "[1e]", "[1e+]", "[0x1]", "[NaN]", "[Infinity]", "[tru]", "[truex]", "[nul", "nulll", "[\"a]",
    "[\"\\x\"]", "[\"\\u12\"]", "[\"\\u12g4\"]", "[\"\n\"]", "[\"\t\"]", "[\"a\" \"b\"]", "[1}",
    "{\"a\":1]", "// x\n[]", "[1, /* x */ 2]", "[] []", "\"a\" b", "\\u005b]", "[\"\\\"]", "[1;2]",
    "\u{A0}[]", "\u{FEFF}", "[1,\u{0C}2]", "{\"a\":\"b\"}}", "[--1]", "[1-2]", "{,}", "{\"a\"::1}",
    "[\u{201C}a\u{201D}]", "[True]", "[undefined]",
  ])
  func refused(_ text: String) {
    let reading = read(JSONReader(source: source), text)
    let faults = reading.diagnostics.filter { $0.rule.description == "input/json" }
    #expect(faults.map(\.severity) == [.error])
  }

  @Test func nestingMeetsALimit() {
    let deep = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    #expect(
      Reading(JSONReader(source: source), Array(deep.utf8)).diagnostics.map(\.severity) == [
        .warning
      ])
    let deeper = String(repeating: "[", count: 100_000)
    #expect(
      Reading(JSONReader(source: source), Array(deeper.utf8)).said
        == ["input/json error: nested deeper than 512 levels"])
    let objects = String(repeating: "{\"a\":", count: 100_000)
    #expect(
      Reading(JSONReader(source: source), Array(objects.utf8), blockSize: 4096).said
        == ["input/json error: nested deeper than 512 levels"])
    #expect(
      Reading(NDJSONReader(source: source), Array(objects.utf8)).said
        == ["input/json error: nested deeper than 512 levels"])
  }
}
