/// All the states of the markup that a place in a template can be reached in: after a section, the one with it and the
/// one without it.
struct MarkupContext: Hashable, Sendable {
    /// In the order they were found; hardly ever more than one.
    private(set) var states: [MarkupState] = [MarkupState()]

    /// Templates that reach more states than this at one place are refused as unbalanced.
    static let maximum = 16

    mutating func advance(over bytes: ArraySlice<UInt8>) {
        for index in states.indices { states[index].advance(over: bytes) }
        removeDuplicates()
    }

    mutating func advanceOverValue() {
        for index in states.indices { states[index].advanceOverValue() }
        removeDuplicates()
    }

    /// Why a value may not be rendered here, in whatever state.
    func objection(toMarkup isMarkup: Bool) -> TemplateError.Kind? {
        for state in states {
            if let objection = state.objection(toMarkup: isMarkup) { return objection }
        }
        return nil
    }

    /// Adds the states of another way to the same place.
    mutating func merge(_ other: MarkupContext) {
        for state in other.states where !states.contains(state) { states.append(state) }
    }

    /// Whether this place is reached in no state that `other` is not reached in.
    func isWithin(_ other: MarkupContext) -> Bool { states.allSatisfy(other.states.contains) }

    var isTooWide: Bool { states.count > Self.maximum }

    private mutating func removeDuplicates() {
        guard states.count > 1 else { return }
        var kept: [MarkupState] = []
        for state in states where !kept.contains(state) { kept.append(state) }
        states = kept
    }
}
