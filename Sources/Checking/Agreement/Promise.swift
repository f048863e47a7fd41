import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// What a card promises of its service, in numbers that can be compared with those of others.
///
/// A class: it is handed on several times, and a site has many.
final class Promise: Sendable {
    /// The service, by its title and first product, among those of its office's circle; see ``ServiceKey``.
    let service: UInt64
    /// The same with the second product.
    let secondService: UInt64?
    /// Where the title stands.
    let title: SourceRange
    let time: PromisedTime?
    let fee: PromisedFee?
    let documents: PromisedDocuments?

    /// `nil` when the card names no product, or says too little to know its service again.
    init?(_ card: CheckedCard) {
        guard !card.header.isDraft, let products = card.section(.product) else { return nil }
        let key = ServiceKey(title: card.header.title.value)
        let circle = card.offices.first.map { card.site.tree.circle(of: $0) } ?? 0
        var first: UInt64?
        var second: UInt64?
        for group in products.groups.indices {
            for case .products(let list) in products.groups[group].blocks {
                for place in list.indices where second == nil {
                    guard let found = key.with(product: card.plain(list[place].text)), found ^ circle != first else { continue }
                    if first == nil { first = found ^ circle } else { second = found ^ circle }
                }
            }
        }
        guard let first else { return nil }
        service = first
        secondService = second
        title = card.header.title.range
        time = card.section(.time).flatMap { PromisedTime($0) }
        fee = card.section(.fee).flatMap { PromisedFee($0, in: card) }
        documents = card.section(.requirements).flatMap { PromisedDocuments($0, in: card) }
    }
}
