package import DecorumBase

/// What a Markdown text says to those who read it: its words with the place of each, where its links
/// lead, and its pictures.
///
/// Marks of emphasis, of headings, lists and quotes go; so do code, raw HTML and comments, and the
/// targets of links, which are kept aside. A text without any of these comes out as it went in.
package struct MarkdownProse: Sendable {
  package struct Image: Sendable {
    /// Empty where the text has none.
    package let alt: MappedText
    /// nil where it leads nowhere.
    package let url: MappedText?
  }

  /// The characters of `&amp;`; nil for what is no reference and stands for itself.
  package typealias Reference = (ArraySlice<UInt8>) -> [UInt8]?

  /// Spans the whole of the Markdown text.
  package let text: MappedText
  /// Targets of links whose words are others; an address that stands in the text is no such link.
  package let links: [MappedText]
  package let images: [Image]
  /// What stands between `<!--` and `-->`.
  package let comments: [MappedText]

  package init(of source: MappedText, references: Reference) {
    guard let events = MarkdownEvents.events(in: source.bytes) else {
      text = source
      links = []
      images = []
      comments = []
      return
    }
    var walk = ProseWalk(source)
    for event in events { walk.take(event, references) }
    text = walk.pen.text
    links = walk.links
    images = walk.images
    comments = walk.comments
  }
}
