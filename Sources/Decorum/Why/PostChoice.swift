import DecorumBase
import DecorumEngine
import DecorumPosts

/// Which post of a run is meant: by its id, its number in the file, the address that reports print, or a
/// line of the file.
struct PostChoice {
  let run: TracedRun

  func post(_ name: String) -> Result<Int, FlagFault> {
    let facts = run.record.facts
    if facts.isEmpty { return .failure(FlagFault(message: "there are no posts in these files")) }
    // What was checked goes before what is only history, and a post before its copies.
    let ways: [(String) -> [Int]] = [named, numbered, addressed, onLine]
    for way in ways {
      let found = way(name)
      let judged = found.filter { !facts[$0].isHistory && !run.record.isCopy($0) }
      let few = judged.isEmpty ? found : judged
      if few.count == 1 { return .success(few[0]) }
      if few.count > 1 {
        let places = few.prefix(10).map(place).joined(separator: ", ")
        return .failure(
          FlagFault(
            message: "\(few.count) posts are meant by \"\(name)\": \(places); "
              + "name one by its line, such as \(place(few[0]))"))
      }
    }
    return .failure(FlagFault(message: unknown(name)))
  }

  // MARK: Ways to name a post

  private func named(_ name: String) -> [Int] {
    run.record.facts.indices.filter {
      run.record.facts[$0].id == name || run.record.facts[$0].identity.id == name
    }
  }

  /// `3`: the third post of a file.
  private func numbered(_ name: String) -> [Int] {
    guard let number = Int(name), number > 0 else { return [] }
    var counts: [SourceID: Int] = [:]
    return run.record.facts.indices.filter { i in
      counts[run.record.facts[i].record.source, default: 0] += 1
      return counts[run.record.facts[i].record.source] == number
    }
  }

  /// `row 6`, `posts[3]`: as reports say it.
  private func addressed(_ name: String) -> [Int] {
    let facts = run.record.facts
    let read = run.record.log.posts(Set(facts.map(\.origin)), from: run.store)
    return facts.indices.filter { i in
      guard let post = read[facts[i].origin] else { return false }
      let address = PostReference(post, identity: facts[i].identity).address
      return address == name || address.hasPrefix(name + ",") || address.hasPrefix(name + ".")
    }
  }

  /// `line:7`, `queue.csv:7`, `queue.csv:7:18`: the post whose record covers the line.
  private func onLine(_ name: String) -> [Int] {
    var parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 2, Int(parts[parts.count - 1]) != nil, Int(parts[parts.count - 2]) != nil {
      parts.removeLast()
    }
    guard parts.count >= 2, let line = parts.last.flatMap({ Int($0) }) else { return [] }
    let file = parts.dropLast().joined(separator: ":")
    let store = run.store
    return run.record.facts.indices.filter { i in
      let record = run.record.facts[i].record
      guard file == "line" || store.name(of: record.source) == file else { return false }
      let first = store.line(of: record.source, at: record.start).number
      let last = store.line(of: record.source, at: max(record.start, record.end - 1)).number
      return (first...last).contains(line)
    }
  }

  // MARK: Words

  private func place(_ i: Int) -> String {
    let record = run.record.facts[i].record
    let line = run.store.line(of: record.source, at: record.start).number
    return "\(run.store.name(of: record.source)):\(line)"
  }

  private func unknown(_ name: String) -> String {
    let ids = run.record.facts.map { $0.id ?? $0.identity.id }
    if let near = Suggestions.nearest(to: name, in: ids) {
      return "there is no post \"\(name)\"; did you mean \"\(near)\"?"
    }
    let some = ids.prefix(5).joined(separator: ", ")
    let more = ids.count > 5 ? " and \(ids.count - 5) more" : ""
    return "there is no post \"\(name)\"; there are \(some)\(more), "
      + "and each can be named by its number in the file, or by line:N"
  }
}
