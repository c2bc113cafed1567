/// An account's name, comparable across spellings: `@Acme`, `acme` and `ACME` are one handle.
package struct Handle: Hashable, Sendable {
  package let canonical: String

  package init(_ text: some StringProtocol) {
    var name = text.lowercased()[...]
    while name.first == "@" || name.first == " " { name.removeFirst() }
    while name.last == " " { name.removeLast() }
    canonical = String(name)
  }
}
