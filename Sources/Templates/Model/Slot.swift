/// One value of a model: what it is and where its content lies.
@usableFromInline struct Slot: Sendable, Hashable, BitwiseCopyable {
    @usableFromInline enum Tag: UInt8, Sendable, BitwiseCopyable {
        /// Found, false, renders nothing.
        case null
        /// Not there: the name is looked for in the outer records.
        case absent
        case `false`, `true`
        /// Bytes of the pool: `first` is the start, `second` the length.
        case text, html
        /// `first` is the record's slot 0, `second` the number of its slots.
        case record
        /// `first` is the first node, `second` the last.
        case list
        /// `first` is where the loop goes on. Occurs in registers only.
        case loop
    }

    @usableFromInline var tag: Tag
    /// The content lies in the frozen model, not in the page's arena.
    @usableFromInline var isFrozen = false
    @usableFromInline var first: UInt32
    @usableFromInline var second: UInt32

    @inlinable init(_ tag: Tag, _ first: UInt32 = 0, _ second: UInt32 = 0) {
        self.tag = tag
        self.first = first
        self.second = second
    }

    static let null = Slot(.null)

    /// Whether a section on the value is rendered: neither missing nor `false`, an empty text or an empty list.
    @inlinable var isTrue: Bool {
        switch tag {
        case .null, .absent, .false, .loop: false
        case .true, .record, .list: true
        case .text, .html: second > 0
        }
    }
}

/// One item of a list.
@usableFromInline struct ListNode: Sendable, BitwiseCopyable {
    @usableFromInline var value: Slot
    /// The index of the next item plus one; 0 at the end.
    @usableFromInline var next: UInt32

    @inlinable init(value: Slot, next: UInt32) {
        self.value = value
        self.next = next
    }
}
