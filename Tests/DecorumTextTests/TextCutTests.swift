import DecorumText
import Testing

/// What goes along when the words between `⟦` and `⟧` are taken out, and what is left.
@Suite struct TextCutTests {
  @Test(
    arguments: [
      ("⟦Picture of⟧ a dog", "A dog"), ("⟦picture of⟧ a dog", "a dog"),
      ("\"⟦Photo of⟧ a dog\"", "\"A dog\""),
      ("⟦Photo of⟧ éclairs", "Éclairs"), ("⟦Photo of⟧ iPhones", "iPhones"),
      ("⟦Photo of⟧ 3 dogs", "3 dogs"),
      ("⟦Photo of⟧ ßs", "ßs"), ("Here: ⟦Photo of⟧ a dog", "Here: a dog"),
      ("a ⟦#ad⟧ b", "a b"), ("a ⟦#ad⟧", "a"), ("a\n\n⟦#ad⟧", "a"), ("a\r\n⟦#ad⟧\r\nb", "a\r\nb"),
      ("a\n⟦#ad⟧ @b", "a\n@b"), ("a ⟦#ad⟧  \nb", "a\nb"), ("a ⟦#ad⟧, b", "a, b"),
      ("a (⟦#ad⟧) b", "a b"),
      ("[⟦#ad⟧]\na", "a"), ("a(⟦#ad⟧", "a("), ("x⟦#ad⟧ y", "x y"), ("⟦a⟧\n\nb", "\nb"),
      ("⟦a⟧", nil), ("  ⟦a⟧ \n", nil), ("(⟦a⟧)", nil), ("x⟦-⟧y", "xy"), ("a\t⟦b⟧\tc", "a\tc"),
    ] as [(String, String?)])
  func cut(_ text: String, _ left: String?) {
    let marked = MarkedText(text)
    let cut = TextCut(marked.range, from: marked.bytes)
    let result = cut.map { cut in
      var bytes = marked.bytes
      bytes.replaceSubrange(cut.range, with: Array(cut.replacement.utf8))
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(
      result.map { Array($0.utf8) } == left.map { Array($0.utf8) }, "\(text) → \(result ?? "nil")")
  }

  @Test(
    arguments: [
      ("𝗯𝘂𝘆 now", "buy now"), ("at ⟦𝟔 𝐚𝐦 𝐨𝐧 𝐁𝐨𝐱𝐢𝐧𝐠⟧ Day", "at 6 am on Boxing Day"),
      ("𝗗𝗼𝗻'𝘁 a 𝗯𝘂𝘆\n𝐨𝐧 it", "Don't a buy\n𝐨𝐧 it"), ("𝑓(𝑥) of 𝗯𝘂𝘆", "𝑓(𝑥) of buy"),
      ("ᴡᴇʟᴄᴏᴍᴇ!", "welcome!"), ("plain", "plain"),
    ])
  func styledLettersHavePlainOnes(_ text: String, _ plain: String) {
    let marked = MarkedText(text)
    var bytes = marked.bytes
    for spelling in marked.analysis.plainSpellings.reversed() {
      bytes.replaceSubrange(spelling.range, with: Array(spelling.plain.utf8))
    }
    #expect(String(decoding: bytes, as: UTF8.self) == plain)
    #expect(TextAnalysis(bytes).styledWords.isEmpty)
  }
}
