import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

extension CheckedCard {
    /// The text of the node in which a number stands, as far as it is near: what a rule looks for around each of the numbers
    /// of a long text must not be looked for in all of it each time.
    func text(around number: TextNumber) -> ByteSlice {
        let text = document.literal(document.nodes[Int(number.node)])
        return text[max(text.startIndex, number.range.lowerBound - 512)..<min(text.endIndex, number.range.upperBound + 512)]
    }

    /// Whether a number stands in a text node.
    func hasNumber(inNode node: Int32) -> Bool {
        let numbers = numbers
        var (lower, upper) = (0, numbers.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if numbers[middle].node < node { lower = middle + 1 } else { upper = middle }
        }
        return lower < numbers.count && numbers[lower].node == node
    }

    /// Where a part of a text node stands in the file.
    func place(_ part: Range<Int>, inNode node: Int) -> SourceRange { document.place(part, inNode: node) }

    /// In which section and group a node stands.
    struct Home: Equatable {
        var section: Int
        var group: Int
    }

    /// The section and the group of a node; `nil` before the first section.
    func home(ofNode node: Int) -> Home? {
        var nearest = -1
        var home: Home?
        for (index, section) in card.sections.enumerated() {
            for (groupIndex, group) in section.groups.enumerated() {
                let heading = group.heading ?? section.heading
                if heading <= node, heading > nearest { (nearest, home) = (heading, Home(section: index, group: groupIndex)) }
            }
            if section.heading <= node, section.heading > nearest {
                (nearest, home) = (section.heading, Home(section: index, group: 0))
            }
        }
        return home
    }

    /// What the section of a node is about; `nil` before the first section and below a heading that the profile does not know.
    func component(ofNode node: Int) -> Component? { home(ofNode: node).flatMap { card.sections[$0.section].component } }
}

extension Document {
    /// Where a part of a text node stands in the file: exact where the text is written as it reads, else the whole node.
    func place(_ part: Range<Int>, inNode index: Int) -> SourceRange {
        let node = nodes[index]
        guard node.sourceEnd - node.sourceStart == UInt32(node.literal.count) else {
            return SourceRange(start: Int(node.sourceStart), end: Int(node.sourceEnd))
        }
        let start = Int(node.sourceStart) + part.lowerBound - Int(node.literal.lowerBound)
        return SourceRange(start: start, end: start + part.count)
    }
}
