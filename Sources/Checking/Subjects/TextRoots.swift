import Bytes

/// Pieces of words that are looked for together, in one pass over a text: "bayar" in "pembayaran". Made once.
struct TextRoots: Sendable {
    private let roots: [StaticString]
    /// The first four bytes of each root.
    private let heads: [UInt32]
    /// By a hash of four bytes, whether a root may begin with them.
    private let mayBegin: [Bool]

    private static let hashBits: UInt32 = 8

    /// - Parameter roots: in small letters, of at least four bytes.
    init(_ roots: StaticString...) {
        assert(roots.allSatisfy { $0.utf8CodeUnitCount >= 4 })
        self.roots = roots
        heads = roots.map { Self.head($0.utf8Start) }
        var mayBegin = [Bool](repeating: false, count: 1 << Int(Self.hashBits))
        for head in heads { mayBegin[Self.hash(head)] = true }
        self.mayBegin = mayBegin
    }

    /// Whether one of them occurs in a text, ASCII letters compared without their case.
    func occur(in text: ByteSlice) -> Bool {
        find(in: text) { _, _ in true }
    }

    /// Calls `body` with the place of each root in the list and where it begins, until it says that this is enough.
    ///
    /// - Returns: whether it was enough.
    @inline(__always)
    func find(in text: ByteSlice, _ body: (_ root: Int, _ start: Int) -> Bool) -> Bool {
        let offset = text.startIndex
        return text.withUnsafeBufferPointer { bytes in
            guard bytes.count >= 4, let base = bytes.baseAddress else { return false }
            return mayBegin.withUnsafeBufferPointer { mayBegin in
                for start in 0...bytes.count - 4 {
                    let head = Self.head(base + start)
                    guard mayBegin[Self.hash(head)], let root = match(head, base + start, bytes.count - start) else { continue }
                    if body(root, offset + start) { return true }
                }
                return false
            }
        }
    }

    @inline(never)
    private func match(_ head: UInt32, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int? {
        for index in heads.indices where heads[index] == head {
            let length = roots[index].utf8CodeUnitCount
            guard length <= count else { continue }
            let root = roots[index].utf8Start
            if (0..<length).allSatisfy({ ASCII.lowercased(bytes[$0]) == root[$0] }) { return index }
        }
        return nil
    }

    /// Four bytes in small letters; other signs may pass for others.
    @inline(__always)
    private static func head(_ bytes: UnsafePointer<UInt8>) -> UInt32 {
        UnsafeRawPointer(bytes).loadUnaligned(as: UInt32.self) | 0x2020_2020
    }

    @inline(__always)
    private static func hash(_ head: UInt32) -> Int { Int((head &* 0x9E37_79B1) >> (32 - hashBits)) }
}
