import Bytes
import Reading
import ServiceStandard

extension Site {
    /// A channel of an office as its page shows it: with the words around it, and its link.
    struct ChannelLink: Sendable {
        let text: ByteSlice
        /// The same with what stands in brackets behind it.
        let whole: ByteSlice
        /// What stands in brackets behind it.
        let note: ByteSlice?
        /// `nil` where it gives none.
        let href: [UInt8]?

        /// The channels of one kind that a text of an office's header names, each with the words before it, so that the whole
        /// text is shown, and once; as written, and without a link, where it is no known notation.
        static func all(_ kind: Channel.Kind, in text: ByteSlice) -> [ChannelLink] {
            guard case .success(let found) = ChannelReader.read(text, as: kind) else {
                return [ChannelLink(text: text.trimmed(), whole: text.trimmed(), note: nil, href: nil)]
            }
            var links: [ChannelLink] = []
            var start = text.startIndex
            var index = 0
            while index < found.count {
                // "SMS/WA 0821 …" is one number with two ways to it: that of the key comes first.
                let place = found[index].value.text.indices
                let same = found[index...].prefix { $0.value.text.indices == place }
                let channel = (same.first { $0.value.kind == kind } ?? found[index]).value
                let end = Self.end(of: place, in: text)
                let behind = channel.note.map { Self.end(of: $0.indices, in: text) } ?? end
                index += same.count
                let isLast = index == found.count
                let hasMore = isLast && !text[behind...].trimmed().isEmpty
                let whole = Self.words(text[start..<(hasMore ? text.endIndex : max(start, behind))])
                links.append(
                    ChannelLink(
                        text: hasMore ? whole : Self.words(text[start..<max(start, end)]), whole: whole,
                        note: hasMore ? nil : channel.note, href: Self.href(of: channel)))
                start = behind
            }
            return links
        }

        /// Where a piece ends, a bracket that closes behind it included.
        private static func end(of range: Range<Int>, in text: ByteSlice) -> Int {
            range.upperBound < text.endIndex && text[range.upperBound...].trimmed().first == 0x29
                ? text[range.upperBound...].firstIndex(of: 0x29).map { $0 + 1 } ?? range.upperBound : range.upperBound
        }

        /// The words of a channel, without what parts it from the one before.
        private static func words(_ text: ByteSlice) -> ByteSlice {
            var rest = text.trimmed()
            while let first = rest.first, [0x2C, 0x2F, 0x3B, 0x26, 0x2D].contains(first) { rest = rest.dropFirst().trimmed() }
            if rest.starts(with: "dan ") { rest = rest.dropFirst(4).trimmed() }
            if rest.starts(with: "atau ") { rest = rest.dropFirst(5).trimmed() }
            return rest
        }

        private static func href(of channel: Channel) -> [UInt8]? {
            var href: [UInt8] = []
            return channel.appendLink(to: &href) ? href : nil
        }
    }
}
