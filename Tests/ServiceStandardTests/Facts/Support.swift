import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Pieces of cards made by hand. Dimension 0 has the values 0, 1 …
func group(_ kind: Group.Kind = .plain, if condition: Condition? = nil, _ blocks: Block...) -> Group {
    Group(kind: kind, heading: nil, condition: condition, blocks: blocks)
}

func section(_ component: Component, _ groups: Group...) -> Section {
    Section(component: component, heading: 0, groups: groups)
}

func when(_ values: Int..., dimension: Int = 0) -> Condition {
    Condition(terms: values.map { .declared(dimension: dimension, value: $0) }, text: someText, range: nowhere)
}

func whenOwn(_ case: Int) -> Condition { Condition(terms: [.own(`case`)], text: someText, range: nowhere) }

let nowhere = SourceRange(start: 0, end: 0)
/// A run that is not empty.
let someText = RichText(nodes: 0..<1)

func slice(_ text: String) -> ByteSlice { Array(text.utf8)[...] }
