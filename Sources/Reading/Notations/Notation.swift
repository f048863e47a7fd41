import Bytes
import ServiceStandard
public enum Notation { public static func channels(of kind: Channel.Kind, in text: ByteSlice) -> [Channel] { [] } }
