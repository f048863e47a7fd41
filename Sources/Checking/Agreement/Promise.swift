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
        var keys: [UInt64] = []
        for group in products.groups {
            for case .products(let list) in group.blocks {
                for product in list where keys.count < 2 {
                    if let key = key.with(product: card.plain(product.text)) { keys.append(key ^ circle) }
                }
            }
        }
        guard let first = keys.first else { return nil }
        service = first
        secondService = keys.count > 1 && keys[1] != first ? keys[1] : nil
        title = card.header.title.range
        time = card.section(.time).flatMap { PromisedTime($0) }
        fee = card.section(.fee).flatMap { PromisedFee($0, in: card) }
        documents = card.section(.requirements).flatMap { PromisedDocuments($0, in: card) }
    }
}
