import DecorumPosts
import DecorumRules

/// The values of keys, each list of keys worked out once for all posts and numbered, so that grouping
/// and joining compare numbers.
final class KeyColumns {
  private var columns: [[RelatedKey]: [Int32]] = [:]
  private var numbers: [[String]: Int32] = [:]

  /// By post; nil values are -1. Equal values have equal numbers in all columns.
  func column(_ keys: [RelatedKey], of relations: Relations) -> [Int32] {
    if let column = columns[keys] { return column }
    let column = relations.posts.indices.map { i in
      relations.name(of: i, per: keys).map(number) ?? -1
    }
    columns[keys] = column
    return column
  }

  private func number(of name: [String]) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(numbers.count)
    numbers[name] = number
    return number
  }
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

  fileprivate func name(of i: Int, per keys: [RelatedKey]) -> [String]? {
    var name: [String] = []
    for key in keys {
      guard let value = value(of: key, i) ?? unnamed(key, i) else { return nil }
      name.append(value)
    }
    return name
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
