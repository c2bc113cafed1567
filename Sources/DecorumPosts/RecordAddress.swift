/// Where a post stands in its container, in the container's own terms.
package enum RecordAddress: Hashable, Sendable {
  /// The file holds this one post.
  case whole
  /// Row of a table, from 1, the header not counted; the column is the text's, as its header writes it.
  case row(Int, column: String?)
  /// A path into JSON: `posts[3]`; `member` is the text's key.
  case path(String, member: String)
  /// The same where that is an item of a list, from 0: `posts` and 3. Most posts are, and few are asked.
  case item(of: String, Int, member: String)
  /// Line of an NDJSON file, from 1.
  case line(Int, member: String)
  /// Part of a text file that is split by `---`, from 1.
  case section(Int)

  /// The record alone, for messages that speak of another one: `row 3`.
  package var place: String {
    switch self {
    case .whole: "the file"
    case .row(let n, _): "row \(n)"
    case .path(let path, _): path.isEmpty ? "the file" : path
    case .item(let list, let n, _): "\(list)[\(n)]"
    case .line(let n, _): "line \(n)"
    case .section(let n): "post \(n)"
    }
  }

  /// What the header of a diagnostic prints; empty for `.whole`.
  package var description: String {
    switch self {
    case .whole: ""
    case .row(let n, let column): column.map { "row \(n), column \"\($0)\"" } ?? "row \(n)"
    case .path(let path, let member): path.isEmpty ? member : "\(path).\(member)"
    case .item(_, _, let member): "\(place).\(member)"
    case .line(let n, let member): "line \(n), \(member)"
    case .section(let n): "post \(n)"
    }
  }
}
