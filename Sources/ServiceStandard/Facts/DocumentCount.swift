/// How many documents a service asks for ("Siapkan N dokumen").
public struct DocumentCount: Sendable, Equatable {
    /// A number of documents that are needed in a case only.
    public struct Extra: Sendable, Equatable {
        public var condition: Condition
        public var count: Int
    }

    /// What everybody needs; a choice counts as one.
    public var forAll = 0
    /// What is added in a case, in the order in which the card first names the cases.
    public var extras: [Extra] = []

    /// Counts the requirements of a section.
    public init(_ section: Section) {
        for group in section.groups {
            for case .requirements(let requirements, _) in group.blocks {
                for requirement in requirements { add(requirement, within: group.condition) }
            }
        }
    }

    private mutating func add(_ requirement: Requirement, within outer: Condition?) {
        let condition = requirement.condition ?? outer
        add(requirement.documentCount, condition)
        guard requirement.choice == .all else { return }
        for part in requirement.parts where part.condition != nil { add(part, within: condition) }
    }

    private mutating func add(_ count: Int, _ condition: Condition?) {
        guard let condition else {
            forAll += count
            return
        }
        if let index = extras.firstIndex(where: { $0.condition.terms == condition.terms }) {
            extras[index].count += count
        } else {
            extras.append(Extra(condition: condition, count: count))
        }
    }
}
