/// A number for each post: those of posts, and of places among them, in half the room.
struct PostNumbers: Sendable {
  private var numbers: [Int32]

  init(repeating number: Int = 0, count: Int = 0) {
    numbers = Array(repeating: Int32(number), count: count)
  }

  var count: Int { numbers.count }

  subscript(i: Int) -> Int {
    get { Int(numbers[i]) }
    set { numbers[i] = Int32(newValue) }
  }

  subscript(range: Range<Int>) -> [Int] { numbers[range].map { Int($0) } }

  mutating func append(_ number: Int) { numbers.append(Int32(number)) }
}

/// For each post the number of another one, or none.
struct PostLinks: Sendable {
  private var numbers: PostNumbers

  init(count: Int = 0) { numbers = PostNumbers(repeating: -1, count: count) }

  var count: Int { numbers.count }

  subscript(i: Int) -> Int? {
    get { numbers[i] < 0 ? nil : numbers[i] }
    set { numbers[i] = newValue ?? -1 }
  }

  mutating func append(_ other: Int?) { numbers.append(other ?? -1) }
}
