/// The texts of a history, for the question which of them another text is like: exactly, whenever they
/// were said, and without comparing it with all.
final class KnownTexts {
  private let shapes: TextShapes
  private let numbers: [PostFacts.Shape: Int]
  /// By number: the posts that say so.
  let posts: [[Int]]
  /// By threshold and shingle: the texts that have it among those of which similar ones share one.
  private var postings: [Double: [UInt32: [Int32]]] = [:]
  /// By threshold and number: the others that are similar.
  private var similar: [Double: [Int: [Int]]] = [:]

  init(_ history: Relations, asTemplates: Bool) {
    shapes = TextShapes(history.posts, asTemplates: asTemplates, only: history.timeline)
    numbers = Dictionary(uniqueKeysWithValues: shapes.shapes.enumerated().map { ($1, $0) })
    var posts: [[Int]] = Array(repeating: [], count: shapes.shapes.count)
    for i in history.timeline { if let number = shapes.numbers[i] { posts[number].append(i) } }
    self.posts = posts
  }

  /// The number of a text, if the history has it.
  func number(of shape: PostFacts.Shape) -> Int? { numbers[shape] }

  /// The texts that are similar to another and not the same.
  func similar(to shape: PostFacts.Shape, _ threshold: Double) -> [Int] {
    guard let number = numbers[shape] else { return found(like: shape, threshold) }
    if let known = similar[threshold]?[number] { return known }
    let found = found(like: shape, threshold).filter { $0 != number }
    similar[threshold, default: [:]][number] = found
    return found
  }

  private func found(like shape: PostFacts.Shape, _ threshold: Double) -> [Int] {
    if postings[threshold] == nil {
      var table: [UInt32: [Int32]] = [:]
      for (number, shape) in shapes.shapes.enumerated() {
        for shingle in shapes.prefix(of: shape, threshold) {
          table[shingle, default: []].append(Int32(number))
        }
      }
      postings[threshold] = table
    }
    let other = (shape, TextShapes.signature(of: shape))
    var seen: Set<Int32> = []
    for shingle in shapes.prefix(of: shape, threshold) {
      seen.formUnion(postings[threshold]?[shingle] ?? [])
    }
    return seen.map(Int.init).filter { shapes.isSimilar(other, to: $0, threshold) }.sorted()
  }
}
