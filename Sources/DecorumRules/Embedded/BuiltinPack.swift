// swift-format-ignore-file
// Generated from rules/ by Scripts/generate-embedded. Run `make generate` after a change there.

/// The rules that are built in: the path of each file below `rules/`, sorted, and its text.
package enum BuiltinPack {
  package static let files: [(path: String, text: String)] = [
    (
      "_presets/recommended.yaml",
###"""
# On without a configuration: nothing in here is a matter of taste.
rules:
  - astroturf/talking-points
  - claim/miracle
  - disclosure/ambiguous-label
  - disclosure/missing
  - dm/canned
  - promo/pure-promotion
  - reply/non-answer

"""###
    ),
    (
      "_presets/strict.yaml",
###"""
# Everything in `recommended`, and what a careful team adds.
rules:
  - astroturf/talking-points
  - claim/miracle
  - disclosure/ambiguous-label
  - disclosure/missing
  - dm/canned
  - promo/pure-promotion
  - reply/non-answer

"""###
    ),
  ]
}
