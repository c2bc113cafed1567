/// Where sentences of ours say words of somebody else's: what a post says, who wrote it.
///
/// People tell the two apart. A program that acts on a sentence cannot, and posts are written by
/// anybody; so whoever hands sentences to programs marks what is quoted.
package struct Quotations: Hashable, Sendable {
  private var ranges: [String: [Range<Int>]] = [:]

  package init() {}

  /// UTF-8 offsets in the sentence, in order; none for a sentence that quotes nobody.
  package subscript(sentence: String) -> [Range<Int>] { ranges[sentence] ?? [] }

  package mutating func note(_ places: [Range<Int>], in sentence: String) {
    if !places.isEmpty { ranges[sentence] = places }
  }
}
