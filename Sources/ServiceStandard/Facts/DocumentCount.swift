import CommonMark

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
    /// Whether items name people or kinds of whom not all need them ("WNI:", "Badan usaha:"), so that no number holds for all.
    public var isUncertain = false

    /// Counts the requirements of a section.
    public init(_ section: Section, document: Document) {
        // "Umum" alone, beside groups of a case, is for all.
        isUncertain = Self.headingsOfSome(section, document) > 1
        for group in section.groups {
            let conditions = Conditions(group.condition)
            for case .requirements(let requirements, _) in group.blocks {
                for requirement in requirements { add(requirement, within: conditions, document) }
            }
        }
    }

    private static func headingsOfSome(_ section: Section, _ document: Document) -> Int {
        section.groups.count { group in
            guard group.kind != .conditional, let heading = group.heading else { return false }
            return RequirementWords.nameSome(heading: document.plainText(document.richText(ofInlinesIn: heading))[...])
        }
    }

    private mutating func add(_ requirement: Requirement, within outer: Conditions, _ document: Document) {
        let words = RequirementWords(requirement, document)
        if words.nameSome { isUncertain = true }
        guard !words.areCondition else { return }
        let conditions = outer.and(requirement.condition)
        guard !words.describeContents else { return add(1, conditions) }
        add(requirement.documentCount, conditions)
        guard requirement.choice == .all else { return }
        addConditionalParts(of: requirement, within: conditions, document)
    }

    /// Parts that hold only in a case are not in the count of their requirement, at whatever depth they stand.
    private mutating func addConditionalParts(of requirement: Requirement, within conditions: Conditions, _ document: Document) {
        for part in requirement.parts {
            if part.condition != nil {
                add(part, within: conditions, document)
            } else if part.choice == .all {
                addConditionalParts(of: part, within: conditions, document)
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
