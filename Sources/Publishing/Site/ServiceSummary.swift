import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// What the lists of the site need to know of a card once its page is made: all that is kept of it in memory.
struct ServiceSummary: Sendable {
    /// A fee as the list of all fees shows it.
    struct FeeRow: Sendable {
        var label: [UInt8]?
        var amount: [UInt8]
        /// A sum of money or free of charge, not a sentence.
        var isAmount: Bool
    }

    /// A complaint channel, as written, with its link.
    struct ChannelRow: Sendable, Hashable {
        var label: [UInt8]
        var text: [UInt8]
        var href: [UInt8]?
    }

    /// A dated event of the standard: its decree, its coming into force, a change.
    struct Event: Sendable {
        /// What happened; the feed puts the few that it shows into words.
        enum Kind: Sendable {
            /// The decree with its number.
            case decree([UInt8])
            case effective
            /// A change in the author's words.
            case change([UInt8])
        }

        var date: CalendarDate
        var kind: Kind
        /// When the standard is looked at again, where the event says so.
        var review: CalendarDate?
    }

    var route: Route
    /// Path of the card below the site folder.
    var path: String
    var title: [UInt8]
    var summary: [UInt8]?
    /// Places in ``Site/offices``.
    var offices: [Int]
    /// Topics as written.
    var topics: [[UInt8]]
    var featured: Int?
    var time: [UInt8]?
    var fee: [UInt8]?
    var fees: [FeeRow] = []
    var channels: [ChannelRow] = []
    var events: [Event] = []
    /// Further addresses of the page, with the place in the card for messages.
    var aliases: [(path: [UInt8], place: Place)] = []
    /// Hashes of the anchors on its page, for links that lead to them.
    var anchors: [UInt64] = []
    var links: [PageLink] = []
}
