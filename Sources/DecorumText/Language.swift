/// The languages that lexical rules may speak. Others are *unknown* to them.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case en, de, fr, es, it
}
