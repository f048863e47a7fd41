import Bytes
import ServiceStandard

/// What the rules know of e-mail and social networks; data of kontak.yml.
struct ContactData: Sendable {
    /// A social network, and what the names of accounts may be there.
    struct Network: Sendable {
        var kind: Channel.Kind
        var domains: [[UInt8]]
        /// The longest name of an account; `nil` where names are free.
        var longestName: Int?
        /// What a name may hold beside letters and digits.
        var signs: [UInt8]
    }

    /// Domains at which anybody can have an address.
    let privateMail: [[UInt8]]
    /// Ends of addresses that there are not.
    let brokenEnds: [[UInt8]]
    let networks: [Network]
    /// Hosts that lead on to anywhere.
    let shorteners: [[UInt8]]

    static let standard = ContactData(DataFile(PackageResources.kontak_yml, named: "kontak.yml"))

    private init(_ file: DataFile) {
        privateMail = file.texts(of: "surel-pribadi")
        brokenEnds = file.texts(of: "akhiran-keliru")
        shorteners = file.texts(of: "alamat-pendek")
        networks = file.items(of: "jaringan").compactMap { entry in
            guard let kind = Channel.Kind.allCases.first(where: { "\($0)" == entry.text("nama") }) else { return nil }
            return Network(
                kind: kind, domains: entry.texts("domain").map { Array($0.utf8) }, longestName: Int(entry.text("panjang")),
                signs: Array(entry.text("tanda").utf8))
        }
    }

    /// The network of a kind of channel; `nil` for one that is none.
    func network(_ kind: Channel.Kind) -> Network? { networks.first { $0.kind == kind } }

    /// Whether `host` is one of `domains` or stands below one.
    static func isWithin(_ host: ByteSlice, _ domains: [[UInt8]]) -> Bool {
        domains.contains { isWithin(host, $0) }
    }

    /// Whether `host` is a domain or stands below it.
    static func isWithin(_ host: ByteSlice, _ domain: [UInt8]) -> Bool {
        let start = host.endIndex - domain.count
        guard start >= host.startIndex, start == host.startIndex || host[start - 1] == 0x2E else { return false }
        for offset in domain.indices where ASCII.lowercased(host[start + offset]) != domain[offset] { return false }
        return true
    }
}
