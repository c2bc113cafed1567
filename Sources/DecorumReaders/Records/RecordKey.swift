import DecorumPosts

/// What a key, a column or a line of front matter means to a post.
struct RecordKey: Hashable, Sendable {
  indirect enum Target: Hashable, Sendable {
    case field(Field)
    /// A date that may have its time of day in another column.
    case date
    /// `draft: true`, as site generators and schedulers write it.
    case draft
    case flag(String)
    /// `Picture Url 3`: part of the third picture; number 0 where the column has none.
    case mediaURL(Int)
    case mediaAlt(Int)
    case mediaType(Int)
    /// A column for a platform that says whether the post goes there.
    case channel(Platform)
    /// Says whether the post is of this kind.
    case kind(PostKind)
    /// What holds only for the post on one platform, of the posts that a record becomes.
    case on(Platform, Target)
  }

  let target: Target
  /// 0 for the neutral format's own name, -1 for what somebody mapped; of two names for one field the lower rank wins.
  let rank: Int
  /// What `Post.keys` gains.
  let fields: FieldSet
  /// Equal for keys that compete for one place in the post; -1 where several may stand side by side.
  let slot: Int

  init(_ target: Target, rank: Int) {
    self.target = target
    self.rank = rank
    switch target {
    case .field(let field):
      fields = FieldSet(field)
      slot = Field.allCases.firstIndex(of: field) ?? -1
    case .date:
      fields = FieldSet(.time)
      slot = Field.allCases.count
    case .draft:
      fields = FieldSet(.status)
      slot = Field.allCases.count + 1
    case .flag:
      fields = FieldSet(.flags)
      slot = -1
    case .mediaURL:
      fields = [FieldSet(.media), FieldSet(.mediaURL)]
      slot = -1
    case .mediaAlt:
      fields = [FieldSet(.media), FieldSet(.mediaAlt)]
      slot = -1
    case .mediaType:
      fields = [FieldSet(.media), FieldSet(.mediaType)]
      slot = -1
    case .channel:
      fields = FieldSet(.platform)
      slot = -1
    case .kind:
      fields = FieldSet(.kind)
      slot = -1
    case .on:
      // Only the post that it holds for has its key.
      fields = []
      slot = -1
    }
  }

  static let slotCount = Field.allCases.count + 2
  static let textSlot = RecordKey(.field(.text), rank: 0).slot
}
