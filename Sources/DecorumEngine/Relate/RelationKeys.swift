import DecorumPosts
import DecorumRules

/// The values of keys, each list of keys worked out once for all posts and numbered, so that grouping
/// and joining compare numbers.
final class KeyColumns {
  private var columns: [[RelatedKey]: [Int32]] = [:]
  private var values: [KeyValue: Int32] = [:]
  /// Values of several keys are pairs: the number of all but the last, and that of the last.
  private var pairs: [Pair: Int32] = [:]
  /// The values of a history, whose columns are all worked out: its numbers are taken, and what is
  /// numbered here is not among them.
  private let before: KeyColumns?

  init(after before: KeyColumns?) { self.before = before }

  private struct Pair: Hashable {
    var first: Int32
    var last: Int32
  }

  /// By post; nil values are -1. Equal values have equal numbers in all columns.
  func column(_ keys: [RelatedKey], of relations: Relations) -> [Int32] {
    if let column = columns[keys] { return column }
    var column = before?.columns[keys] ?? []
    let others = column.count..<relations.posts.count
    if keys.count > 1 {
      let first = self.column(keys.dropLast(), of: relations)
      let last = self.column(keys.suffix(1), of: relations)
      column += others.map { i in
        first[i] < 0 || last[i] < 0 ? -1 : number(Pair(first: first[i], last: last[i]))
      }
    } else if let key = keys.first {
      column += others.map { i in relations.valueOrStandIn(of: key, i).map(number) ?? -1 }
    } else {
      column += Array(repeating: number(.word("")), count: others.count)
    }
    columns[keys] = column
    return column
  }

  private func column(_ keys: ArraySlice<RelatedKey>, of relations: Relations) -> [Int32] {
    column(Array(keys), of: relations)
  }

  private func number(_ value: KeyValue) -> Int32 {
    if let number = before?.values[value] ?? values[value] { return number }
    let number = next
    values[value] = number
    return number
  }

  private func number(_ pair: Pair) -> Int32 {
    if let number = before?.pairs[pair] ?? pairs[pair] { return number }
    let number = next
    pairs[pair] = number
    return number
  }

  private var next: Int32 { Int32(values.count + pairs.count) + (before?.next ?? 0) }
}

/// What a post has for a key.
private enum KeyValue: Hashable {
  case word(String)
  case minute(Int64)
  case shape(PostFacts.Shape)
}

extension Relations {
  /// The values of some keys as numbers, by post; -1 where a post lacks one.
  func column(_ keys: [RelatedKey]) -> [Int32] { memo.columns.column(keys, of: self) }

  /// - Returns: nil where the post has no such key; it is then in no group.
  private func value(of key: RelatedKey, _ i: Int) -> KeyValue? {
    switch key {
    case .minute: return posts[i].time.seconds.map { .minute($0.flooredDivision(by: 60)) }
    case .text: return posts[i].text.map { .shape($0) }
    case .firstOf(let keys): return keys.lazy.compactMap { self.value(of: $0, i) }.first
    default: return word(of: key, i).map { .word($0) }
    }
  }

  private func word(of key: RelatedKey, _ i: Int) -> String? {
    switch key {
    case .account: posts[i].account.map { "\(posts[i].platform?.rawValue ?? "") \($0)" }
    case .accountName: posts[i].account
    case .author: posts[i].author ?? (posts[i].isOwn ? posts[i].account : nil)
    case .to: posts[i].to
    case .campaign: posts[i].campaign
    case .platform: posts[i].platform?.rawValue
    case .kind: posts[i].kind.rawValue
    case .status: posts[i].status.rawValue
    case .replyTo: posts[i].replyTo
    case .thread: posts[i].thread ?? "#\(threads.roots[i])"
    case .drawn(let number): posts[i].drawn.isEmpty ? nil : posts[i].drawn[number]
    case .minute, .text, .firstOf: nil
    }
  }

  /// Posts by the values of all keys; without any key all are one group. Groups come in the order of
  /// their first post.
  func groups(of members: [Int], per keys: [RelatedKey]) -> [[Int]] {
    if keys.isEmpty { return members.isEmpty ? [] : [members] }
    let column = column(keys)
    var places: [Int32: Int] = [:]
    var groups: [[Int]] = []
    for i in members where column[i] >= 0 {
      if let place = places[column[i]] {
        groups[place].append(i)
      } else {
        places[column[i]] = groups.count
        groups.append([i])
      }
    }
    return groups
  }

  fileprivate func valueOrStandIn(of key: RelatedKey, _ i: Int) -> KeyValue? {
    value(of: key, i) ?? unnamed(key, i).map { .word($0) }
  }

  /// The value of a key for people to read; nil where the post has none.
  func name(of i: Int, by key: RelatedKey) -> String? {
    switch valueOrStandIn(of: key, i) {
    case nil: nil
    case .word(let word): word
    case .minute(let minute): clock(at: minute * 60, like: i)
    case .shape: "its words"
    }
  }

  /// Exports of one account seldom name it: their posts are one timeline too, by author where it is known.
  private func unnamed(_ key: RelatedKey, _ i: Int) -> String? {
    guard key == .account, posts[i].isOwn else { return nil }
    return "\(posts[i].platform?.rawValue ?? "") \(posts[i].author ?? "")"
  }
}

extension Int64 {
  func flooredDivision(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
