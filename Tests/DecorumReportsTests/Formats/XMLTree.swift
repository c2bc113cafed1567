import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An XML document as libxml2 reads it: elements with attributes, children and text.
final class XMLTree: NSObject, XMLParserDelegate {
  struct Node {
    let name: String
    let attributes: [String: String]
    var children: [Node] = []
    var text = ""

    func all(_ name: String) -> [Node] {
      (self.name == name ? [self] : []) + children.flatMap { $0.all(name) }
    }
  }

  private var open: [Node] = []
  private var root: Node?

  /// nil where it is not well-formed.
  static func parse(_ bytes: [UInt8]) -> Node? {
    let tree = XMLTree()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = tree
    return parser.parse() ? tree.root : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) { open.append(Node(name: name, attributes: attributes)) }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if !open.isEmpty { open[open.count - 1].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let done = open.removeLast()
    if open.isEmpty { root = done } else { open[open.count - 1].children.append(done) }
  }
}
