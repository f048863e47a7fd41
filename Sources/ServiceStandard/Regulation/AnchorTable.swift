import Bytes

/// The anchors of a regulation's units, and the units by them. A dictionary takes several times as long for such keys.
public struct AnchorTable: Sendable {
    /// For each unit the fragment of its address; empty for texts.
    public let anchors: [[UInt8]]
    /// Open addressing: one more than a place in ``anchors``, 0 for none; its size is a power of two.
    private let slots: [Int32]

    public init(_ anchors: [[UInt8]]) {
        self.anchors = anchors
        var size = 16
        while size < anchors.count * 2 { size *= 2 }
        var slots = [Int32](repeating: 0, count: size)
        for (index, anchor) in anchors.enumerated() where !anchor.isEmpty {
            var slot = Self.slot(of: anchor, size)
            while slots[slot] > 0, anchors[Int(slots[slot]) - 1] != anchor { slot = (slot + 1) & (size - 1) }
            // Of two that are the same the first counts.
            if slots[slot] == 0 { slots[slot] = Int32(truncatingIfNeeded: index + 1) }
        }
        self.slots = slots
    }

    /// The unit that an anchor leads to.
    public func unit(at anchor: [UInt8]) -> Int? {
        var slot = Self.slot(of: anchor, slots.count)
        while slots[slot] > 0 {
            if anchors[Int(slots[slot]) - 1] == anchor { return Int(slots[slot]) - 1 }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private static func slot(of anchor: [UInt8], _ size: Int) -> Int {
        Int(truncatingIfNeeded: ContentHash.of(anchor).value) & (size - 1)
    }
}
