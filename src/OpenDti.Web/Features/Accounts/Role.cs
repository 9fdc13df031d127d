namespace OpenDti.Web.Features.Accounts;

/// <summary>What a membership lets a person do. A person may hold several.</summary>
public enum Role
{
    /// <summary>Chuyên viên: enters a unit's figures.</summary>
    Specialist,

    /// <summary>Người được giao nhập: enters the criteria of a unit that a specialist handed over, and sees no others.</summary>
    Contributor,

    /// <summary>Lãnh đạo: confirms or returns what the specialist entered.</summary>
    Leader,

    /// <summary>Chuyên viên thẩm định: appraises for the authority.</summary>
    Appraiser,

    /// <summary>Người công bố: releases results on the strength of a decision.</summary>
    Publisher,

    /// <summary>Quản trị kỳ đánh giá: opens rounds, follows progress.</summary>
    AuthorityAdministrator,

    /// <summary>Quản trị hệ thống: runs the installation, sees no dossier.</summary>
    SystemAdministrator,

    /// <summary>Người kiểm tra, giám sát: reads everything, changes nothing.</summary>
    Auditor,
}

public static class Roles
{
    /// <summary>Whether a seat with this role belongs to one unit and reaches no other.</summary>
    public static bool IsOfUnit(this Role role) => role is Role.Specialist or Role.Contributor or Role.Leader;
}
