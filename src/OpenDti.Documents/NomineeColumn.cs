namespace OpenDti.Documents;

/// <summary>The columns of a list of nominees (danh sách đầu mối).</summary>
public enum NomineeColumn
{
    /// <summary>Mã đơn vị.</summary>
    UnitCode,

    /// <summary>Tên đơn vị.</summary>
    UnitName,

    /// <summary>Khối.</summary>
    UnitKind,

    /// <summary>Họ và tên.</summary>
    Person,

    /// <summary>Vai trò.</summary>
    Role,

    /// <summary>Tên đăng nhập.</summary>
    UserName,

    /// <summary>Thư điện tử.</summary>
    Email,
}
