import CommonMark

/// What a fee section holds, sorted by what can be added up and what cannot.
struct FeeContent {
    /// A line, and when it is paid: the case of its group counted.
    struct Charge {
        var line: FeeLine
        var conditions: Conditions
    }

    /// Lines of which one is paid.
    struct Part {
        var charges: [Charge]
        /// Whether nothing of it is paid in other cases than those it names; one line of a titled part is always paid.
        var isOptional: Bool
    }

    /// The parts in their order, without empty ones; lines of groups that are no part stand together as the first.
    private(set) var parts: [Part] = []
    /// Lines that state no fee, or that hold more than their own text.
    private(set) var hasOtherLines = false
    /// Lists, tables and the like in another form than those that are understood.
    private(set) var hasOtherBlocks = false
    /// Notices that speak of money, beside lists that do.
    private(set) var hasOtherFees = false

    init(_ section: Section, document: Document) {
        var together: [Charge] = []
        var notices: [Charge] = []
        for group in section.groups {
            var charges: [Charge] = []
            for block in group.blocks {
                switch block {
                case .fees(let lines):
                    for line in lines {
                        if line.fees.isEmpty || !line.remainder.isEmpty { hasOtherLines = true }
                        guard !line.fees.isEmpty else { continue }
                        let charge = Charge(line: line, conditions: Conditions(group.condition).and(line.condition))
                        if line.isNotice { notices.append(charge) } else { charges.append(charge) }
                    }
                case .markup(let node): hasOtherBlocks = hasOtherBlocks || document.nodes[node].isTabular
                default: break
                }
            }
            guard !charges.isEmpty else { continue }
            if group.kind == .part {
                parts.append(Part(charges: charges, isOptional: false))
            } else {
                together += charges
            }
        }
        if parts.isEmpty, together.isEmpty {
            together = notices
        } else {
            hasOtherFees = !notices.isEmpty
        }
        if !together.isEmpty {
            parts.insert(Part(charges: together, isOptional: together.allSatisfy { !$0.conditions.isEmpty }), at: 0)
        }
    }
}

extension Node {
    /// Whether a block may hold a price list of its own: anything but a paragraph, a heading or a rule.
    public var isTabular: Bool {
        switch kind {
        case .list, .table, .blockQuote, .codeBlock: true
        default: false
        }
    }
}
