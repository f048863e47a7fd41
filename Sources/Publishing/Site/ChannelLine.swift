import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Where the links stand in a line that names several channels: each number and address is one, where it stands. Where
/// several ways lead to one ("SMS/WA 0811 …", "IG/TikTok: kecsuka"), they stand behind it by their names.
struct ChannelLine {
    /// In the order of the line; places are those of its bare text.
    private(set) var links: [TextLink] = []
    /// Named links of channels that have no words of their own in the line: "LAPOR!: SMS 1708".
    private(set) var others: [TextLink] = []
    /// Whether a channel of the line has words but no link: "YouTube: Kecamatan Suka Channel".
    private(set) var hasUnlinked = false

    /// - Parameter text: the bare text of the line, of which the channels' texts are pieces.
    init(_ channels: [Channel], in text: ByteSlice, _ words: Words) {
        let hasLapor = channels.contains { $0.kind == .lapor && !$0.text.isEmpty && $0.number == nil }
        var index = 0
        while index < channels.count {
            let place = channels[index].text.indices
            let same = channels[index...].prefix { $0.text.indices == place }
            index += same.count
            guard place.lowerBound >= text.startIndex, place.upperBound <= text.endIndex else { continue }
            var ways: [TextLink] = []
            for channel in same {
                var address: [UInt8] = []
                // A fax has the address of its telephone.
                guard channel.appendLink(to: &address), !ways.contains(where: { $0.address == address }) else { continue }
                let end = Int32(clamping: place.upperBound)
                ways.append(TextLink(range: end..<end, address: address, name: Self.name(of: channel.kind, words)))
            }
            if ways.isEmpty, !place.isEmpty, same.contains(where: \.kind.hasAddress) { hasUnlinked = true }
            if place.isEmpty {
                guard !hasLapor else { continue }
                if place.lowerBound > text.startIndex { links += ways } else { others += ways }
            } else if ways.count == 1 {
                // The sign of an account is part of its link.
                let hasSign = place.lowerBound > text.startIndex && text[place.lowerBound - 1] == 0x40
                ways[0].range = Int32(clamping: place.lowerBound - (hasSign ? 1 : 0))..<Int32(clamping: place.upperBound)
                ways[0].name = nil
                links += ways
            } else {
                links += ways
            }
        }
        links.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Adds the links that the author made, which lead out of the site or to a number; they stand before those of the channels
    /// in their words.
    mutating func addLinks(of run: RichText, _ document: Document, _ text: ByteSlice) {
        var own: [TextLink] = []
        // The link that is open: where it ends in the run, and where its words begin.
        var open: (end: Int, target: ByteSlice, start: Int)?
        var start = text.startIndex
        func close() {
            guard let link = open, link.start < start, start <= text.endIndex, Self.leadsOut(link.target) else { return }
            own.append(TextLink(range: Int32(clamping: link.start)..<Int32(clamping: start), address: Array(link.target)))
        }
        for index in run.nodes.lazy.map(Int.init) {
            if let link = open, index >= link.end {
                close()
                open = nil
            }
            let node = document.nodes[index]
            switch node.kind {
            case .link: open = (Int(node.end), document.target(node), start)
            case .text, .code: start += document.literal(index, in: run).count
            case .softBreak, .lineBreak: start += 1
            default: continue
            }
        }
        close()
        guard !own.isEmpty else { return }
        links.removeAll { link in own.contains { $0.range.overlaps(link.range) || $0.range.contains(link.range.lowerBound) } }
        links = (own + links).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether an address means the same on every page of the site.
    private static func leadsOut(_ address: ByteSlice) -> Bool {
        guard let colon = address.firstIndex(of: 0x3A) else { return false }
        let scheme = address[..<colon]
        return scheme.equalsFolded("https") || scheme.equalsFolded("http") || scheme.equalsFolded("mailto") || scheme.equalsFolded("tel")
            || scheme.equalsFolded("sms")
    }

    /// Parts the links among the text nodes of the run whose bare text is `text`. What stands in none as a whole, such as a
    /// number that is half bold, is named at the end, as ``others`` are; these stay where there is no text node.
    mutating func places(in run: RichText, of document: Document, _ text: ByteSlice) -> [Int: [TextLink]] {
        var byNode: [Int: [TextLink]] = [:]
        var rest = links[...]
        var last: Int?
        var start = text.startIndex
        for index in run.nodes.lazy.map(Int.init) {
            let kind = document.nodes[index].kind
            guard kind == .text || kind == .code else {
                if kind == .softBreak || kind == .lineBreak { start += 1 }
                continue
            }
            let literal = document.literal(index, in: run)
            if kind == .text { last = index }
            let shift = Int32(clamping: literal.startIndex - start)
            let end = Int32(clamping: start + literal.count)
            while let link = rest.first, link.range.lowerBound < end || link.range.upperBound <= end {
                rest = rest.dropFirst()
                if kind == .text, link.range.lowerBound >= Int32(clamping: start), link.range.upperBound <= end {
                    var placed = link
                    placed.range = link.range.lowerBound + shift..<link.range.upperBound + shift
                    byNode[index, default: []].append(placed)
                } else {
                    var named = link
                    named.name = link.name ?? Array(text[Int(link.range.lowerBound)..<Int(link.range.upperBound)])
                    others.append(named)
                }
            }
            start += literal.count
        }
        guard let last, case let end = Int32(clamping: document.literal(last, in: run).endIndex) else { return byNode }
        for other in others { byNode[last, default: []].append(TextLink(range: end..<end, address: other.address, name: other.name)) }
        others.removeAll()
        return byNode
    }

    /// Writes the line with all its links.
    func write(_ text: ByteSlice, to output: inout ByteBuffer) {
        TextLink.write(text, with: links, to: &output)
        for link in others {
            output.append(TextLink.separator)
            link.write(link.name?[...] ?? [], to: &output)
        }
    }

    /// What a link to a channel of a kind is called.
    private static func name(of kind: Channel.Kind, _ words: Words) -> [UInt8] {
        switch kind {
        case .phone, .fax, .letter, .dropBox, .counter, .officer: return words[.modelPhone]
        case .sms: return words[.modelSms]
        case .whatsapp: return words[.modelWhatsApp]
        case .email: return words[.modelEmail]
        case .lapor, .website: return bytes("lapor.go.id")
        // Names of their own, the same in any language.
        case .instagram: return bytes("Instagram")
        case .facebook: return bytes("Facebook")
        case .x: return bytes("X")
        case .youtube: return bytes("YouTube")
        case .tiktok: return bytes("TikTok")
        case .telegram: return bytes("Telegram")
        }
    }

    private static func bytes(_ name: StaticString) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(name)
        return bytes
    }
}
