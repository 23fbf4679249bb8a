//! Who is no administrator sees and changes what they take part in.

use super::{call, code, texts};
use crate::harness::{ADA, BORIS, ELENA, planfix_account, start_planfix};

#[tokio::test]
async fn tasks_projects_comments_and_files() {
    let running = start_planfix(planfix_account()).await;
    for (token, method, members, wanted) in [
        (BORIS, "task.get", "<task><id>101</id></task>", "ok"),
        (BORIS, "task.get", "<task><general>1003</general></task>", "3008"),
        (ADA, "task.get", "<task><id>103</id></task>", "ok"),
        (BORIS, "task.changeStatus", "<task><id>103</id></task><status>DONE</status>", "3008"),
        (ELENA, "task.changeStatus", "<task><id>102</id></task><status>108</status>", "3013"),
        (ELENA, "task.accept", "<task><id>102</id></task>", "ok"),
        (ELENA, "task.changeStatus", "<task><id>102</id></task><status>COMPLETED</status>", "ok"),
        (
            BORIS,
            "task.changeWorkers",
            "<task><id>101</id><workers><delUsers><id>5</id></delUsers></workers></task>",
            "3009",
        ),
        (BORIS, "action.add", "<action><task><id>103</id></task><description>Hm.</description></action>", "3008"),
        (BORIS, "action.getList", "<task><id>103</id></task>", "3008"),
        (BORIS, "file.getListForTask", "<task><id>103</id></task>", "3008"),
        (BORIS, "action.update", "<action><id>7003</id><description>Mine.</description></action>", "4001"),
        (BORIS, "action.update", "<action><id>7002</id><description>Mine.</description></action>", "ok"),
        (BORIS, "project.get", "<project><id>21</id></project>", "ok"),
        (BORIS, "project.update", "<project><id>21</id><title>Mine</title></project>", "2002"),
        (ELENA, "project.update", "<project><id>22</id><title>Mine</title></project>", "ok"),
        (BORIS, "file.delete", "<files><uniqueId>9001</uniqueId></files>", "ok"),
    ] {
        let answer = call(&running, token, method, members).await;
        assert_eq!(code(&answer), wanted, "{method} {members}: {answer}");
    }
    let answer = call(&running, BORIS, "task.getList", "<sort>NUMBER_ASC</sort>").await;
    assert_eq!(texts(&answer, "general"), "1001,1002", "lists leave out what is not seen");
    let answer = call(&running, BORIS, "project.getList", "<pageCurrent>1</pageCurrent>").await;
    assert!(answer.contains("totalCount=\"2\""), "the hidden one is not counted: {answer}");
}
