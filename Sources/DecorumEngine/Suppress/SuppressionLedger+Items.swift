package import DecorumBase
import DecorumPosts
import DecorumTime

/// The suppressions of a run as a list: those that are wrong first, then by their last day, those
/// without one at the end.
extension SuppressionLedger {
  package var items: [SuppressionItem] {
    let today = terms.today.daysSince1970
    let items = entries.map { entry -> SuppressionItem in
      let until = day(entry.written.until)
      return SuppressionItem(
        summary: summary(of: entry), state: state(of: entry),
        daysLeft: until.map { Int($0 - today) },
        age: day(entry.written.since).map { Int(today - $0) }, posts: entry.posts)
    }
    return items.sorted { a, b in
      let (x, y) = (rank(a), rank(b))
      return x == y ? a.summary.place.span < b.summary.place.span : x < y
    }
  }

  private func state(of entry: Entry) -> SuppressionItem.State {
    switch entry.standing {
    case .holds: .holds
    case .expired: .ended
    case .wrong(let diagnostic): .wrong(diagnostic.message)
    }
  }

  private func day(_ text: MappedText?) -> Int64? {
    text.flatMap { CivilDate(written: $0.string) }?.daysSince1970
  }

  private func rank(_ item: SuppressionItem) -> Int {
    if case .wrong = item.state { return .min }
    return item.daysLeft ?? .max
  }
}
