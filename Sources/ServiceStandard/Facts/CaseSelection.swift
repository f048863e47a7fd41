/// One case of a service: of each dimension that the front matter declares a value, or of some of them.
public struct CaseSelection: Sendable, Equatable {
    /// For each dimension of ``CardHeader/cases`` the place of its value; `nil` where any may hold.
    public var values: [Int?]

    public init(values: [Int?]) { self.values = values }

    /// Whether a condition holds in this case.
    public enum Answer: Sendable, Equatable {
        case holds
        case fails
        /// It depends on something that this case leaves open: another dimension, or a case that only the text names.
        case isOpen
    }

    public func answer(_ condition: Condition?) -> Answer {
        guard let condition, !condition.terms.isEmpty else { return .holds }
        var answer = Answer.fails
        for term in condition.terms {
            guard case .declared(let dimension, let value) = term, values.indices.contains(dimension),
                let chosen = values[dimension]
            else {
                answer = .isOpen
                continue
            }
            if chosen == value { return .holds }
        }
        return answer
    }
}

extension Section {
    /// What the section says in one case: without what does not hold in it, and without the conditions that do.
    public func limited(to selection: CaseSelection) -> Section {
        var section = self
        section.groups = groups.compactMap { $0.limited(to: selection) }
        return section
    }

    /// The dimensions on which anything in it depends.
    public var dimensions: Set<Int> {
        var found: Set<Int> = []
        func add(_ condition: Condition?) {
            for case .declared(let dimension, _) in condition?.terms ?? [] { found.insert(dimension) }
        }
        func add(_ requirements: [Requirement]) {
            for requirement in requirements {
                add(requirement.condition)
                add(requirement.parts)
            }
        }
        for group in groups {
            add(group.condition)
            for block in group.blocks {
                switch block {
                case .requirements(let list, _): add(list)
                case .steps(let list): for step in list { add(step.condition) }
                case .times(let list): for line in list { add(line.condition) }
                case .fees(let list): for line in list { add(line.condition) }
                case .products(let list): for product in list { add(product.condition) }
                case .markup, .columns, .contacts, .hours, .legalBases: break
                }
            }
        }
        return found
    }
}

extension Group {
    /// `nil` when nothing of it holds in the case.
    fileprivate func limited(to selection: CaseSelection) -> Group? {
        var group = self
        switch selection.answer(condition) {
        case .fails: return nil
        case .isOpen: break
        case .holds where kind == .conditional:
            group.kind = .titled
            group.condition = nil
        case .holds: break
        }
        group.blocks = blocks.compactMap { $0.limited(to: selection) }
        return group.blocks.isEmpty && !blocks.isEmpty ? nil : group
    }
}

extension Block {
    /// `nil` when none of its items holds in the case.
    fileprivate func limited(to selection: CaseSelection) -> Block? {
        func limited<Item: Conditional>(_ items: [Item], _ block: ([Item]) -> Block) -> Block? {
            let left = items.limited(to: selection)
            return left.isEmpty && !items.isEmpty ? nil : block(left)
        }
        switch self {
        case .requirements(let list, let marks):
            return limited(list) { .requirements($0.map { $0.withParts(limitedTo: selection) }, marks: marks) }
        case .steps(let list): return limited(list) { .steps($0) }
        case .times(let list): return limited(list) { .times($0) }
        case .fees(let list): return limited(list) { .fees($0) }
        case .products(let list): return limited(list) { .products($0) }
        case .markup, .columns, .contacts, .hours, .legalBases: return self
        }
    }
}

extension Requirement {
    fileprivate func withParts(limitedTo selection: CaseSelection) -> Requirement {
        guard !parts.isEmpty else { return self }
        var requirement = self
        requirement.parts = parts.limited(to: selection).map { $0.withParts(limitedTo: selection) }
        return requirement
    }
}

/// What may hold in a case only.
private protocol Conditional {
    var condition: Condition? { get set }
    var properties: [Property] { get set }
}

extension Requirement: Conditional {}
extension Step: Conditional {}
extension TimeLine: Conditional {}
extension FeeLine: Conditional {}
extension Product: Conditional {}

extension Array where Element: Conditional {
    fileprivate func limited(to selection: CaseSelection) -> [Element] {
        compactMap { item in
            switch selection.answer(item.condition) {
            case .fails: return nil
            case .isOpen: return item
            case .holds:
                guard item.condition != nil else { return item }
                var item = item
                item.condition = nil
                item.properties.removeAll { $0.key == .condition }
                return item
            }
        }
    }
}
