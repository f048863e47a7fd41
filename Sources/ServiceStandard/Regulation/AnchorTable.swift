import Bytes

/// The anchors of a regulation's units, and the units by them. A dictionary takes several times as long for such keys.
public struct AnchorTable: Sendable {
    /// For each unit the fragment of its address; empty for texts.
    public private(set) var anchors: [[UInt8]] = []
    /// Open addressing: one more than a place in ``anchors``, 0 for none; its size is a power of two.
    private var slots: [Int32]

    /// - Parameter count: how many units will come.
    public init(capacity count: Int) {
        anchors.reserveCapacity(count)
        var size = 16
        while size < count * 2 { size *= 2 }
        slots = [Int32](repeating: 0, count: size)
    }

    public init(_ anchors: [[UInt8]]) {
        self.init(capacity: anchors.count)
        for anchor in anchors { append(anchor) }
    }

    /// Adds the anchor of the next unit. Of two that are the same the first one leads to its unit.
    public mutating func append(_ anchor: [UInt8]) {
        anchors.append(anchor)
        guard !anchor.isEmpty else { return }
        if anchors.count * 2 > slots.count { grow() }
        let slot = slot(of: anchor)
        if slots[slot] == 0 { slots[slot] = Int32(truncatingIfNeeded: anchors.count) }
    }

    /// The unit that an anchor leads to.
    public func unit(at anchor: [UInt8]) -> Int? {
        let index = Int(slots[slot(of: anchor)])
        return index > 0 ? index - 1 : nil
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for index in anchors.indices where !anchors[index].isEmpty {
            let slot = slot(of: anchors[index])
            if slots[slot] == 0 { slots[slot] = Int32(truncatingIfNeeded: index + 1) }
        }
    }

    /// Where an anchor stands in ``slots``, or would stand.
    private func slot(of anchor: [UInt8]) -> Int {
        var slot = Int(truncatingIfNeeded: ContentHash.of(anchor).value) & (slots.count - 1)
        while slots[slot] > 0, anchors[Int(slots[slot]) - 1] != anchor { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }
}
