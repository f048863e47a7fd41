import Bytes
import ServiceStandard

/// Reads channels (saluran pengaduan): numbers, addresses and accounts with their labels, several in a line.
public enum ChannelReader {
    /// The channels of a text that carries its own labels: "SMS/WA 0821…", "Telp. (0351) 467527, 4772787; e-mail a@b.id".
    public static func read(_ text: ByteSlice) -> NotationResult<[Found<Channel>]> { read(text, kinds: []) }

    /// The channels of a value whose label stands apart: "WhatsApp" and "0811 0000 000". A label that is none of a
    /// channel is ignored, and the value read by itself.
    public static func read(label: ByteSlice, value: ByteSlice) -> NotationResult<[Found<Channel>]> {
        read(label: label, kinds: kinds(ofLabel: label), value: value)
    }

    /// - Parameter kinds: of the label.
    static func read(label: ByteSlice, kinds: [Channel.Kind], value: ByteSlice) -> NotationResult<[Found<Channel>]> {
        if ServiceNumber.isExtension(value, label: label) { return .failure(NotationRefusal(.noChannel, value.indices)) }
        if kinds.isEmpty, ServiceNumber.isOne(value, label: label) { return read(value, kinds: [.phone]) }
        return read(value, kinds: kinds, isOtherNumber: kinds.isEmpty && OtherNumber.isNamed(label))
    }

    /// The kinds of channels that a label names: two for "SMS/WA", none where it names none.
    package static func kinds(ofLabel label: ByteSlice) -> [Channel.Kind] {
        var scanner = TextScanner(label)
        var kinds: [Channel.Kind] = []
        while !scanner.isAtEnd {
            scanner.skipSpaces()
            if let kind = ChannelWords.labels.take(&scanner) ?? ChannelWords.labelsWithColon.take(&scanner) {
                if !kinds.contains(kind) { kinds.append(kind) }
            } else {
                scanner.skipToken()
            }
        }
        return kinds
    }

    /// Whether a number that a line may lead to stands in a text.
    static func holdsNumber(_ text: ByteSlice) -> Bool {
        guard case .success(let found) = read(text) else { return false }
        return found.contains { $0.value.number != nil }
    }

    /// Where digits stand that were meant as a telephone number but are none: a label promises a number and no other
    /// follows it, or they begin as numbers do. For checks; a reader of channels passes over them.
    ///
    /// - Parameter kinds: of the label that stands apart, if any.
    package static func brokenNumbers(in text: ByteSlice, kinds: [Channel.Kind]) -> [Range<Int>] {
        guard TextScanner.refusal(of: text) == nil else { return [] }
        var walk = ChannelWalk(text, kinds: kinds)
        _ = walk.run()
        return walk.brokenNumbers
    }

    /// Where an e-mail address stands whose signs are spelled and that was not read, since it may be torn: "kec [at] suka [dot]
    /// go.id". For checks, as ``brokenNumbers(in:kinds:)``.
    ///
    /// - Parameters:
    ///   - isPromised: whether a label says that an address follows.
    ///   - passed: whether a place lies in a channel that was read.
    package static func unreadMail(in text: ByteSlice, isPromised: Bool, passed: (Int) -> Bool) -> Range<Int>? {
        text.count > TextScanner.longest ? nil : SpelledMail.unread(in: text, isPromised: isPromised, passed: passed)
    }

    /// The channels of a value that is known to be of one kind, such as an office's telephone.
    public static func read(_ value: ByteSlice, as kind: Channel.Kind) -> NotationResult<[Found<Channel>]> {
        read(value, kinds: [kind])
    }

    static func read(
        _ text: ByteSlice, kinds: [Channel.Kind], isOtherNumber: Bool = false
    ) -> NotationResult<[Found<Channel>]> {
        if let refusal = TextScanner.refusal(of: text) { return .failure(refusal) }
        var walk = ChannelWalk(text, kinds: kinds, isOtherNumber: isOtherNumber)
        let refusal = walk.run()
        guard !walk.found.isEmpty else {
            if kinds.isEmpty, let number = ServiceNumber.atEnd(of: text) { return read(number, kinds: [.phone]) }
            return .failure(refusal ?? NotationRefusal(.noChannel, text.indices))
        }
        return .success(walk.found)
    }
}
