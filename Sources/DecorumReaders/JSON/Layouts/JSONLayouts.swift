/// The layouts that are known. Their order says nothing: a file that two of them recognise is an error
/// that names `--input-format`.
enum JSONLayouts {
  static let all: [any JSONLayout] = []

  static func named(_ name: String) -> (any JSONLayout)? { all.first { $0.name == name } }
}
