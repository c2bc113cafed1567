import DecorumPosts
import DecorumRules

/// The values of keys, each list of keys worked out once for all posts and numbered, so that grouping
/// and joining compare numbers.
final class KeyColumns {
  private var columns: [[RelatedKey]: [Int32]] = [:]
  private var values: [String: Int32] = [:]
  /// Values of several keys are pairs: the number of all but the last, and that of the last.
  private var pairs: [Pair: Int32] = [:]

  private struct Pair: Hashable {
    var first: Int32
    var last: Int32
  }

  /// By post; nil values are -1. Equal values have equal numbers in all columns.
  func column(_ keys: [RelatedKey], of relations: Relations) -> [Int32] {
    if let column = columns[keys] { return column }
    let column: [Int32]
    if keys.count > 1 {
      let first = self.column(keys.dropLast(), of: relations)
      let last = self.column(keys.suffix(1), of: relations)
      column = first.indices.map { i in
        first[i] < 0 || last[i] < 0 ? -1 : number(Pair(first: first[i], last: last[i]))
      }
    } else if let key = keys.first {
      column = relations.posts.indices.map { i in relations.name(of: i, by: key).map(number) ?? -1 }
    } else {
      column = Array(repeating: number(""), count: relations.posts.count)
    }
    columns[keys] = column
    return column
  }

  private func column(_ keys: ArraySlice<RelatedKey>, of relations: Relations) -> [Int32] {
    column(Array(keys), of: relations)
  }

  private func number(_ value: String) -> Int32 {
    if let number = values[value] { return number }
    let number = next
    values[value] = number
    return number
  }

  private func number(_ pair: Pair) -> Int32 {
    if let number = pairs[pair] { return number }
    let number = next
    pairs[pair] = number
    return number
  }

  private var next: Int32 { Int32(values.count + pairs.count) }
}

extension Relations {
  /// The values of some keys as numbers, by post; -1 where a post lacks one.
  func column(_ keys: [RelatedKey]) -> [Int32] { memo.columns.column(keys, of: self) }

  /// - Returns: nil where the post has no such key; it is then in no group.
  private func value(of key: RelatedKey, _ i: Int) -> String? {
    switch key {
    case .account: return posts[i].account.map { "\(posts[i].platform?.rawValue ?? "") \($0)" }
    case .accountName: return posts[i].account
    case .author: return posts[i].author ?? (posts[i].isOwn ? posts[i].account : nil)
    case .to: return posts[i].to
    case .campaign: return posts[i].campaign
    case .platform: return posts[i].platform?.rawValue
    case .kind: return posts[i].kind.rawValue
    case .status: return posts[i].status.rawValue
    case .replyTo: return posts[i].replyTo
    case .thread: return posts[i].thread ?? "#\(threads.roots[i])"
    case .minute: return posts[i].time.seconds.map { "\($0.flooredDivision(by: 60))" }
    case .text: return posts[i].text.map { "\($0.shingles)" }
    case .drawn(let number): return posts[i].drawn[number]
    case .firstOf(let keys): return keys.lazy.compactMap { self.value(of: $0, i) }.first
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

  /// The value of a key; nil where the post has none.
  func name(of i: Int, by key: RelatedKey) -> String? {
    value(of: key, i) ?? unnamed(key, i)
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
