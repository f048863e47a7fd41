/// How many documents a service asks for ("Siapkan N dokumen").
public struct DocumentCount: Sendable {
    /// A number of documents that are needed in a case only.
    public struct Extra: Sendable {
        /// At least one; all of them must hold.
        public var conditions: Conditions
        public var count: Int
    }

    /// What everybody needs; a choice counts as one.
    public var forAll = 0
    /// What is added in a case, in the order in which the card first names the cases.
    public var extras: [Extra] = []

    /// Counts the requirements of a section.
    public init(_ section: Section) {
        for group in section.groups {
            let conditions = Conditions(group.condition)
            for case .requirements(let requirements, _) in group.blocks {
                for requirement in requirements { add(requirement, within: conditions) }
            }
        }
    }

    private mutating func add(_ requirement: Requirement, within outer: Conditions) {
        let conditions = outer.and(requirement.condition)
        add(requirement.documentCount, conditions)
        guard requirement.choice == .all else { return }
        addConditionalParts(of: requirement, within: conditions)
    }

    /// Parts that hold only in a case are not in the count of their requirement, at whatever depth they stand.
    private mutating func addConditionalParts(of requirement: Requirement, within conditions: Conditions) {
        for part in requirement.parts {
            if part.condition != nil {
                add(part, within: conditions)
            } else if part.choice == .all {
                addConditionalParts(of: part, within: conditions)
            }
        }
    }

    private mutating func add(_ count: Int, _ conditions: Conditions) {
        guard count > 0, conditions.arePossible else { return }
        if conditions.isEmpty {
            forAll += count
        } else if let index = extras.firstIndex(where: { $0.conditions.isSame(as: conditions) }) {
            extras[index].count += count
        } else {
            extras.append(Extra(conditions: conditions, count: count))
        }
    }
}
