import ServiceStandard

/// Kinds of channels.
struct ChannelKinds: OptionSet {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }
    init(_ kind: Channel.Kind) { rawValue = 1 << UInt32(kind.rawValue) }

    func contains(_ kind: Channel.Kind) -> Bool { contains(ChannelKinds(kind)) }

    /// Social networks, and addresses that may be theirs.
    static let accounts = ChannelKinds([.instagram, .facebook, .x, .youtube, .tiktok, .telegram, .website].map { ChannelKinds($0) })
    /// What is dialled.
    static let numbers = ChannelKinds(Channel.Kind.allCases.filter(\.isNumber).map { ChannelKinds($0) })
}

extension CheckedCard {
    /// The kinds of channels that the complaints section names.
    static func channelKinds(of section: Section?) -> ChannelKinds {
        var kinds: ChannelKinds = []
        guard let section else { return kinds }
        for group in section.groups.indices {
            for case .contacts(let contacts) in section.groups[group].blocks {
                for contact in contacts.indices {
                    for channel in contacts[contact].channels.indices { kinds.insert(ChannelKinds(contacts[contact].channels[channel].value.kind)) }
                    for nested in contacts[contact].nested { for channel in nested.channels { kinds.insert(ChannelKinds(channel.value.kind)) } }
                }
            }
        }
        return kinds
    }
}
