import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// What the rules know of e-mail and social networks; data of kontak.yml.
struct ContactData: Sendable {
    /// A social network, and what the names of accounts may be there.
    struct Network: Sendable {
        var kind: Channel.Kind
        var domains: [[UInt8]] = []
        /// The longest name of an account; `nil` where names are free.
        var longestName: Int?
        /// What a name may hold beside letters and digits.
        var signs: [UInt8] = []
    }

    /// Domains at which anybody can have an address.
    private(set) var privateMail: [[UInt8]] = []
    /// Ends of addresses that there are not.
    private(set) var brokenEnds: [[UInt8]] = []
    private(set) var networks: [Network] = []
    /// Hosts that lead on to anywhere.
    private(set) var shorteners: [[UInt8]] = []

    static let standard = ContactData(PackageResources.kontak_yml)

    private init(_ bytes: [UInt8]) {
        let file = SourceFile(path: "kontak.yml", bytes: bytes)
        let whole = SourceRange(start: 0, end: bytes.count)
        // A test reads it; a file that comes with the tool is never damaged.
        guard let tree = try? YamlReader.read(file, whole, limit: YamlReader.maximumSettings), let root = tree.root else { return }
        func texts(_ node: Int) -> [[UInt8]] { tree.children(of: node).map { Array(tree[$0].text) } }
        for (key, value) in tree.pairs(of: root) {
            switch tree[key].text.string {
            case "surel-pribadi": privateMail = texts(value)
            case "akhiran-keliru": brokenEnds = texts(value)
            case "alamat-pendek": shorteners = texts(value)
            case "jaringan":
                for (name, content) in tree.pairs(of: value) {
                    guard let kind = Self.kind(named: tree[name].text) else { continue }
                    var network = Network(kind: kind)
                    for (field, node) in tree.pairs(of: content) {
                        switch tree[field].text.string {
                        case "domain": network.domains = texts(node)
                        case "panjang": network.longestName = Int(tree[node].text.string)
                        case "tanda": network.signs = Array(tree[node].text)
                        default: continue
                        }
                    }
                    networks.append(network)
                }
            default: continue
            }
        }
    }

    private static func kind(named name: ByteSlice) -> Channel.Kind? {
        Channel.Kind.allCases.first { "\($0)".utf8.elementsEqual(name) }
    }

    /// The network of a kind of channel; `nil` for one that is none.
    func network(_ kind: Channel.Kind) -> Network? { networks.first { $0.kind == kind } }

    /// Whether `host` is one of `domains` or stands below one.
    static func isWithin(_ host: ByteSlice, _ domains: [[UInt8]]) -> Bool {
        domains.contains { domain in
            guard host.count >= domain.count else { return false }
            let end = host.suffix(domain.count)
            guard zip(end, domain).allSatisfy({ ASCII.lowercased($0) == $1 }) else { return false }
            return host.count == domain.count || host[end.startIndex - 1] == 0x2E
        }
    }
}
