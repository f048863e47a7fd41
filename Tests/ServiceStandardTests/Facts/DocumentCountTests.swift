import CommonMark
import ServiceStandard
import Testing

/// "Siapkan N dokumen": what all need, and what is added in a case.
@Suite struct DocumentCountTests {
    @Test func itemsChoicesAndParts() {
        let count = counted(
            section(
                .requirements,
                group(.plain, .requirements([item(), item(choice: .oneOf, item(), item()), item(item(), item())], marks: .numbers(from: 1)))))
        #expect(count.forAll == 4, "one item, a choice that counts as one, two parts")
        #expect(count.extras.isEmpty)
    }

    @Test func itemsWithoutTextAreNone() {
        let empty = Requirement(text: .empty, range: nowhere)
        #expect(counted(section(.requirements, group(.plain, .requirements([empty, item()], marks: .bullets)))).forAll == 1)
    }

    @Test func groupsAndItemsOfACase() {
        let list = Block.requirements([item(), item(if: when(0))], marks: .numbers(from: 1))
        let count = counted(
            section(.requirements, group(.plain, list), group(.conditional, if: when(0), .requirements([item()], marks: .numbers(from: 1)))))
        #expect(count.forAll == 1)
        #expect(told(count) == ["0.0: 2"], "the same case is told once, wherever it is written")
    }

    @Test func anItemsCaseWithinItsGroups() {
        let adult = when(0, dimension: 1)
        let count = counted(
            section(
                .requirements,
                group(.conditional, if: when(1), .requirements([item(), item(if: adult), item(if: whenOwn(0))], marks: .numbers(from: 1)))))
        #expect(count.forAll == 0)
        #expect(told(count) == ["0.1: 1", "0.1 and 1.0: 1", "0.1 and own0: 1"])
    }

    @Test func theOrderOfTwoCasesDoesNotMatter() {
        let both = counted(
            section(
                .requirements,
                group(.conditional, if: when(0), .requirements([item(if: when(0, dimension: 1))], marks: .numbers(from: 1))),
                group(.conditional, if: when(0, dimension: 1), .requirements([item(if: when(0))], marks: .numbers(from: 1)))))
        #expect(told(both) == ["0.0 and 1.0: 2"])
    }

    @Test func aCaseThatFollowsFromTheOtherIsLeftAway() {
        let count = counted(
            section(
                .requirements,
                group(.conditional, if: when(0), .requirements([item(if: when(0, 1)), item(if: when(0))], marks: .numbers(from: 1))),
                group(.conditional, if: when(0, 1), .requirements([item(if: when(0))], marks: .numbers(from: 1)))))
        #expect(told(count) == ["0.0: 3"])
    }

    @Test func casesThatNeverMeetAskForNothing() {
        let count = counted(
            section(.requirements, group(.conditional, if: when(0), .requirements([item(if: when(1))], marks: .numbers(from: 1)))))
        #expect(count.forAll == 0)
        #expect(count.extras.isEmpty)
    }

    @Test func conditionalPartsAtAnyDepth() {
        let inner = item(item(), item(if: when(1)))
        let count = counted(
            section(.requirements, group(.plain, .requirements([item(item(if: when(0)), inner, item())], marks: .numbers(from: 1)))))
        #expect(count.forAll == 2)
        #expect(told(count) == ["0.0: 1", "0.1: 1"])
    }

    @Test func alternativesOfAChoiceAreNotCountedTwice() {
        let choice = item(choice: .oneOf, item(if: when(0)), item())
        let count = counted(section(.requirements, group(.plain, .requirements([choice], marks: .numbers(from: 1)))))
        #expect(count.forAll == 1)
        #expect(count.extras.isEmpty)
    }

    private func counted(_ section: Section) -> DocumentCount {
        DocumentCount(section, document: CommonMarkParser().parse(Array("KTP".utf8), from: 0, to: 3))
    }

    private func item(if condition: Condition? = nil, choice: Requirement.Choice = .all, _ parts: Requirement...) -> Requirement {
        var requirement = Requirement(text: someText, range: nowhere)
        requirement.condition = condition
        requirement.choice = choice
        requirement.parts = parts
        return requirement
    }

    private func told(_ count: DocumentCount) -> [String] {
        count.extras.map { extra in
            let names = extra.conditions.all.map { condition in
                condition.terms.map { term in
                    switch term {
                    case .declared(let dimension, let value): "\(dimension).\(value)"
                    case .own(let index): "own\(index)"
                    }
                }.joined(separator: "|")
            }
            return names.joined(separator: " and ") + ": \(extra.count)"
        }
    }
}
